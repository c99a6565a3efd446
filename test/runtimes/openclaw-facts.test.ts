import { describe, expect, test } from "vitest";
import type { Profile } from "../../src/model.ts";
import { formatPointer } from "../../src/pointer.ts";
import { homeOf } from "./openclaw-run.ts";

const path = "agents/main/agent/auth-profiles.json";
const later = 4_102_444_800_000;
const oauth = { type: "oauth", provider: "openai", access: "abc", refresh: "def", expires: later };
const key = { type: "api_key", provider: "openai", key: "ghi" };

const factsOf = async (value: unknown, files: Readonly<Record<string, unknown>> = {}, target = "2026.6.1") => {
  const home = await homeOf({ [path]: value, ...files }, { target });
  const [store] = home.stores;
  const [profile] = home.profiles;
  return { home, store, profile };
};
const spotOf = (place: { readonly path: string; readonly at: readonly (string | number)[] } | undefined) =>
  place && `${place.path === path ? "" : place.path}${formatPointer(place.at)}`;
const only = (entry: unknown, id = "openai:default") => ({ version: 1, profiles: { [id]: entry } });

describe("the container", () => {
  test.each([
    ["a list", { profiles: [{ id: "openai:default", ...oauth }] }, 1, "/profiles", "`profiles` is a list"],
    ["text", { profiles: "nothing" }, 0, "/profiles", "`profiles` is a string"],
    ["null", { profiles: null }, 0, "/profiles", "`profiles` is null"],
    ["a list as a whole", [oauth, key], 2, "", "the file is a list"],
    ["flat", { "openai:default": oauth, "openai:key": key }, 2, "", "top level"],
    ["in `auth`", { auth: { profiles: { a: oauth } } }, 1, "/auth", "one level too deep"],
    ["by provider", { profiles: { openai: { default: oauth, key } } }, 2, "/profiles", "grouped by provider"],
    ["twice", { profiles: { profiles: { a: oauth } } }, 1, "/profiles/profiles", "inside `profiles`"],
    ["of another case", { Profiles: { a: oauth } }, 1, "/Profiles", "the key is `Profiles`"],
    ["of Codex", { OPENAI_API_KEY: null, tokens: { access_token: "a", refresh_token: "b" } }, 1, "", "Codex"],
  ])("%s", async (_name, value, held, spot, words) => {
    const { store } = await factsOf(value);

    expect(store).toMatchObject({ fate: "zero", held, loaded: 0, role: "primary" });
    expect([spotOf(store?.flaw?.place), store?.flaw?.message]).toEqual([spot, expect.stringContaining(words)]);
  });

  test("every credential in it is still a fact", async () => {
    const { home } = await factsOf({ profiles: [{ id: "openai:default", ...oauth }, { ...key }] });

    expect(home.profiles.map(({ id, kind, fate }) => `${id} ${kind} ${fate}`)).toEqual([
      "openai:default oauth dropped",
      "1 api-key dropped",
    ]);
  });

  test("one that does not parse is unreadable, and what it names is counted", async () => {
    const { store } = await factsOf(`<<<<<<< HEAD\n${JSON.stringify(only(oauth))}\n=======\n`);

    expect(store).toMatchObject({ fate: "unreadable", held: 1, loaded: 0 });
  });

  test("a template is told apart by its placeholders", async () => {
    const { store, profile } = await factsOf(only({ ...key, key: "<YOUR_KEY>" }));

    expect([store?.template, profile?.placeholder]).toEqual([true, true]);
  });
});

describe("the entry", () => {
  const flaws: readonly (readonly [
    name: string,
    entry: unknown,
    fate: Profile["fate"],
    reason: string,
    spot: string,
  ])[] = [
    ["no type", { ...oauth, type: undefined }, "dropped", "invalid_type", ""],
    ["an unknown type", { ...oauth, type: "oauth2" }, "dropped", "invalid_type", "/type"],
    ["no provider", { ...oauth, provider: undefined }, "dropped", "missing_provider", ""],
    ["a blank provider", { ...oauth, provider: " " }, "dropped", "missing_provider", "/provider"],
    ["text instead of an object", "abc", "dropped", "non_object", ""],
    ["api_key in api_key", { ...key, key: undefined, api_key: "ghi" }, "ineligible", "missing_credential", "/api_key"],
    ["token in api_key", { ...key, key: undefined, token: "ghi" }, "ineligible", "missing_credential", "/token"],
    ["a blank key", { ...key, key: " " }, "ineligible", "missing_credential", "/key"],
    ["a key that is a number", { ...key, key: 5 }, "ineligible", "missing_credential", "/key"],
    [
      "a reference that is none",
      { ...key, key: undefined, keyRef: "NAME" },
      "ineligible",
      "missing_credential",
      "/keyRef",
    ],
    [
      "tokens wrapped",
      { type: "oauth", provider: "openai", tokens: { access_token: "a" } },
      "ineligible",
      "missing_credential",
      "/tokens",
    ],
    [
      "accessToken",
      { type: "oauth", provider: "openai", accessToken: "a" },
      "ineligible",
      "missing_credential",
      "/accessToken",
    ],
    ["an old token", { type: "token", provider: "x", token: "a", expires: 5 }, "ineligible", "expired", "/expires"],
    [
      "a token with a date",
      { type: "token", provider: "x", token: "a", expires: "2030" },
      "ineligible",
      "invalid_expires",
      "/expires",
    ],
  ];

  test.each(flaws)("%s", async (_name, entry, fate, reason, spot) => {
    const { profile } = await factsOf(JSON.parse(JSON.stringify(only(entry))));

    expect(profile).toMatchObject({ fate, reason });
    expect(spotOf(profile?.flaw?.place)).toBe(`/profiles/openai:default${spot}`);
  });

  test("a mode that differs is shown in the config", async () => {
    const config = { auth: { profiles: { "openai:default": { provider: "openai", mode: "oauth" } } } };

    const { profile } = await factsOf(only(key), { "openclaw.json": config });

    expect(profile).toMatchObject({ fate: "ineligible", reason: "mode_mismatch" });
    expect(spotOf(profile?.flaw?.place)).toBe("openclaw.json/auth/profiles/openai:default/mode");
  });

  test("fields of guides are named with what is read in their place", async () => {
    const { profile } = await factsOf(
      only({ type: "oauth", provider: "openai", access_token: "a", expires_at: "2030-01-01" }),
    );

    expect(profile?.foreignFields.map(({ place, expected }) => `${spotOf(place)} ${expected}`)).toEqual([
      "/profiles/openai:default/access_token access",
      "/profiles/openai:default/expires_at expires",
    ]);
  });

  test("what it holds, who it is and when it ends are known", async () => {
    const { profile } = await factsOf(only({ ...oauth, email: "me@example.com", accountId: "one" }));

    expect(profile).toMatchObject({ kind: "oauth", provider: "openai", expires: later, reference: false });
    expect([profile?.access, profile?.refresh, profile?.account].map(String)).toEqual([
      "[access token, 3 characters]",
      "[refresh token, 3 characters]",
      "[account, 3 characters]",
    ]);
  });

  test("a reference is no secret", async () => {
    const { profile } = await factsOf(
      only({ ...key, key: undefined, keyRef: { source: "env", id: "OPENAI_API_KEY" } }),
    );

    expect(profile).toMatchObject({ fate: "usable", reference: true });
    expect(profile?.key).toBeUndefined();
  });

  test("an entry of a database stands in its cell", async () => {
    const cells = { cells: { "auth_profile_store/primary": only(oauth) } };

    const home = await homeOf({ "agents/main/agent/openclaw-agent.sqlite": cells }, { target: "2026.9.6" });

    expect(home.profiles[0]?.place.at).toEqual(["auth_profile_store/primary", "profiles", "openai:default"]);
  });
});

describe("hostile input", () => {
  test("deep, wide and inherited names neither crash nor hang", async () => {
    const deep = `${'{"profiles":'.repeat(3000)}{}${"}".repeat(3000)}`;
    const wide = JSON.stringify({
      profiles: Object.fromEntries(Array.from({ length: 5_000 }, (_, id) => [`p${id}`, key])),
    });
    const names =
      '{"profiles":{"__proto__":{"type":"oauth"},"constructor":{"type":"api_key","provider":"toString","key":"a"}},"order":{"__proto__":["constructor"]}}';
    const started = performance.now();

    const homes = await Promise.all([deep, wide, names].map((text) => factsOf(text)));

    expect(homes.map(({ home }) => home.agents.main?.profiles.length)).toEqual([0, 5_000, 1]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("type");
  });
});
