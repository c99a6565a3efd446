import { describe, expect, test } from "vitest";
import { type Files, homeOf, viewOf } from "./openclaw-run.ts";

const later = 4_102_444_800_000;
const word = (length: number) => "abcdefghij".repeat(length).slice(0, length);

const oauth = { type: "oauth", provider: "openai", access: word(20), refresh: word(21), expires: later };
const key = { type: "api_key", provider: "openai", key: word(22) };
const token = { type: "token", provider: "anthropic", token: word(23) };

const store = (profiles: unknown, rest: object = {}): string => JSON.stringify({ version: 1, profiles, ...rest });
const main = (text: unknown): Files => ({ "agents/main/agent/auth-profiles.json": text });
const only = (entry: unknown, id = "openai:default"): Files => main(store({ [id]: entry }));
const utf16 = (text: string) => ({ base64: Buffer.from(text, "utf16le").toString("base64") });

const nothing = { profiles: [], usable: {}, ineligible: {} };
const good = { profiles: ["openai:default"], usable: { openai: ["openai:default"] }, ineligible: {} };
const goodKey = { profiles: ["openai:key"], usable: { openai: ["openai:key"] }, ineligible: {} };
const useless = (id: string, reason: string, provider = "openai") => ({
  profiles: [id],
  usable: { [provider]: [] },
  ineligible: { [id]: reason },
});
const both = (...order: readonly string[]) => ({
  profiles: ["openai:default", "openai:key"],
  usable: { openai: order },
  ineligible: {},
});
const pair = { "openai:default": oauth, "openai:key": key };

const { expires: _, ...unending } = oauth;
const whole = store({ "openai:default": oauth });

/** Variants of reference §8.1 that were run on the real 2026.6.1; none of them raises there. */
const variants: readonly (readonly [name: string, files: Files, answer: unknown])[] = [
  ["version 99", main(JSON.stringify({ version: 99, profiles: { "openai:default": oauth } })), good],
  ["profiles as a list", main(store([{ id: "openai:default", ...oauth }])), nothing],
  ["profiles as JSON text", main(store(JSON.stringify({ "openai:default": oauth }))), nothing],
  ["no profile at all", main(store({})), nothing],
  ["flat, keyed by provider", main(JSON.stringify({ openai: oauth })), nothing],
  ["grouped by provider", main(store({ openai: { default: oauth } })), nothing],
  ["an empty file", main(""), nothing],
  ["a BOM", main(`\uFEFF${whole}`), nothing],
  ["a comment", main(`// mine\n${whole}`), nothing],
  ["a trailing comma", main(whole.replace(/}$/, ",}")), nothing],
  ["truncated", main(whole.slice(0, -2)), nothing],
  ["conflict markers", main(`<<<<<<< HEAD\n${whole}\n=======\n${whole}\n>>>>>>> other\n`), nothing],
  ["UTF-16", main(utf16(whole)), nothing],
  ["mode instead of type", only({ ...oauth, type: undefined, mode: "oauth" }), good],
  ["a blank type beside mode", only({ ...oauth, type: "", mode: "oauth" }), nothing],
  ["type oauth2", only({ ...oauth, type: "oauth2" }), nothing],
  ["type setup-token", only({ ...token, type: "setup-token" }), nothing],
  ["type aws-sdk", only({ type: "aws-sdk", provider: "amazon-bedrock" }), nothing],
  [
    "api_key in api_key",
    only({ ...key, key: undefined, api_key: word(9) }),
    useless("openai:default", "missing_credential"),
  ],
  ["a key that is a number", only({ ...key, key: 12345 }), useless("openai:default", "missing_credential")],
  ["a key that is null", only({ ...key, key: null }), useless("openai:default", "missing_credential")],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the store really holds it
  ["a key of ${NAME}", only({ ...key, key: "${OPENAI_API_KEY}" }, "openai:key"), goodKey],
  [
    "keyRef as a bare name",
    only({ ...key, key: undefined, keyRef: "OPENAI_API_KEY" }),
    useless("openai:default", "missing_credential"),
  ],
  [
    "the shape of guides",
    only({
      type: "oauth",
      provider: "openai",
      access_token: word(9),
      refresh_token: word(8),
      expires_at: "2027-01-01",
    }),
    useless("openai:default", "missing_credential"),
  ],
  ["expires as a date", only({ ...oauth, expires: "2027-01-01T00:00:00Z" }), good],
  ["expires 0", only({ ...oauth, expires: 0 }), good],
  ["no expires", only(unending), good],
  [
    "blank access and refresh",
    only({ ...oauth, access: "", refresh: "" }),
    useless("openai:default", "missing_credential"),
  ],
  [
    "a token of the past",
    only({ ...token, expires: 1_700_000_000_000 }, "anthropic:tok"),
    useless("anthropic:tok", "expired", "anthropic"),
  ],
  ["provider a number", only({ ...oauth, provider: 42 }), nothing],
  [
    "an id of another provider",
    only(oauth, "anthropic:default"),
    { profiles: ["anthropic:default"], usable: { openai: ["anthropic:default"] }, ineligible: {} },
  ],
  [
    "an id __proto__",
    main(`{"profiles":{"__proto__":${JSON.stringify(oauth)},"openai:default":${JSON.stringify(oauth)}}}`),
    good,
  ],
  ["an entry null", only(null), nothing],
  [
    "one good entry of three",
    main(store({ "openai:default": oauth, a: { ...key, type: "x" }, b: { type: "oauth" } })),
    good,
  ],
  ["an empty order", main(store(pair, { order: { openai: [] } })), both("openai:default", "openai:key")],
  [
    "lastGood of the key",
    main(store(pair, { lastGood: { openai: "openai:key" } })),
    both("openai:default", "openai:key"),
  ],
  [
    "an order with the key first",
    main(store(pair, { order: { openai: ["openai:key", "openai:default"] } })),
    both("openai:key", "openai:default"),
  ],
  [
    "only a legacy auth.json",
    { "agents/main/agent/auth.json": { openai: oauth, anthropic: token } },
    {
      profiles: ["openai:default", "anthropic:default"],
      usable: { openai: ["openai:default"], anthropic: ["anthropic:default"] },
      ineligible: {},
    },
  ],
  [
    "only credentials/oauth.json",
    { "credentials/oauth.json": { "openai-codex": { access: word(9), refresh: word(8), expires: later } } },
    { profiles: ["openai-codex:default"], usable: { "openai-codex": ["openai-codex:default"] }, ineligible: {} },
  ],
  [
    "profiles as a list beside auth.json",
    { ...main(store([oauth])), "agents/main/agent/auth.json": { openai: oauth } },
    good,
  ],
  ["a store in credentials/", { "credentials/auth-profiles.json": whole }, nothing],
  ["a store in workspace/", { "workspace/auth-profiles.json": whole }, nothing],
  [
    "config order with the key first",
    { ...main(store(pair)), "openclaw.json": { auth: { order: { openai: ["openai:key", "openai:default"] } } } },
    both("openai:key", "openai:default"),
  ],
  [
    "config profiles that name the key only",
    {
      ...main(store(pair)),
      "openclaw.json": { auth: { profiles: { "openai:key": { provider: "openai", mode: "api_key" } } } },
    },
    both("openai:key"),
  ],
];

describe("stores of 2026.6.1", () => {
  test.each(variants)("%s", async (_name, files, answer) => {
    const view = await viewOf(files);

    expect(view).toMatchObject({ error: null });
    expect({ profiles: view.profiles, usable: view.usable, ineligible: view.ineligible }).toEqual(answer);
  });
});

const readable = variants.filter(([name]) => !/workspace\/|credentials\//.test(name));
const refused = variants.filter(([name]) => !/in (?:workspace|credentials)\//.test(name));

describe("the same stores later", () => {
  test.each(readable)("2026.6.5 does not see %s", async (_name, files) => {
    const view = await viewOf(files, "2026.6.5");

    expect(view).toMatchObject({ profiles: [], error: null });
  });

  test.each(refused)("2026.9.6 refuses to run beside %s", async (_name, files) => {
    const home = await homeOf(files, { target: "2026.9.6" });

    expect(home.agents.main).toMatchObject({ profiles: [], error: "AUTH_PROFILE_MIGRATION_REQUIRED" });
    expect(home.stores.map(({ fate }) => fate)).toContain("blocks-startup");
  });

  test("2026.6.5 still imports credentials/oauth.json", async () => {
    const files = { "credentials/oauth.json": { anthropic: { access: word(9), refresh: word(8), expires: later } } };

    const view = await viewOf(files, "2026.6.5");

    expect(view.usable).toEqual({ anthropic: ["anthropic:default"] });
  });

  test("a copy in the workspace blocks nothing", async () => {
    const view = await viewOf({ "workspace/auth-profiles.json": whole }, "2026.9.6");

    expect(view).toMatchObject({ profiles: [], error: null });
  });
});
