import { expect, test } from "vitest";
import type { Example, Finding } from "../../src/model.ts";
import { lintExample } from "../lint.ts";
import { shelves } from "../shelves.ts";

const lint = async (example: Example): Promise<readonly Finding[]> => (await lintExample(example, shelves)).findings;

const find = (findings: readonly Finding[], rule: string): Finding | undefined =>
  findings.find((finding) => finding.rule === rule);

const main = "agents/main/agent/auth-profiles.json";
const coder = "agents/coder/agent/auth-profiles.json";

const login = (name: string) => ({
  type: "oauth",
  provider: "openai",
  access: `$FAKE:${name}-access`,
  refresh: `$FAKE:${name}-refresh`,
  expires: 4_102_444_800_000,
});

const key = { type: "api_key", provider: "openai", key: "$FAKE:openai-key" };
const store = (profiles: unknown) => ({ version: 1, profiles });

const guide = {
  type: "oauth",
  provider: "openai",
  access_token: "$FAKE:openai-access",
  refresh_token: "$FAKE:openai-refresh",
  expires_at: "2031-01-01T00:00:00Z",
};

test("an identical copy in a second agent is a warning, a drifted one an error", async () => {
  const same = await lint({
    target: "openclaw@2026.6.1",
    files: {
      [main]: store({ "openai:default": login("openai") }),
      [coder]: store({ "openai:default": login("openai") }),
    },
  });
  const other = await lint({
    target: "openclaw@2026.6.1",
    files: {
      [main]: store({ "openai:default": login("openai") }),
      [coder]: store({ "openai:default": login("openai-old") }),
    },
  });

  expect(same.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["warning token-has-two-owners"]);
  expect(other.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error token-caches-out-of-sync"]);
});

test("a key that all agents inherit is reported once, with the subscription beside it", async () => {
  const findings = await lint({
    target: "openclaw@2026.6.1",
    files: {
      [main]: store({ "openai:key": key, "openai:default": login("openai") }),
      [coder]: store({}),
      "agents/builder/agent/auth-profiles.json": store({}),
    },
  });

  expect(findings.map(({ rule }) => rule)).toEqual(["api-key-shadows-subscription"]);
  expect(findings[0]?.related.map(({ pointer }) => pointer)).toEqual(["/profiles/openai:default"]);
});

test("a key named by reference is a warning, a placeholder none", async () => {
  const named = {
    type: "api_key",
    provider: "openai",
    keyRef: { source: "env", provider: "default", id: "OPENAI_API_KEY" },
  };
  const stand = { type: "api_key", provider: "openai", key: "<your-api-key>" };
  const one = await lint({
    target: "openclaw@2026.6.1",
    files: { [main]: store({ "openai:default": login("openai"), "openai:key": named }) },
  });
  const none = await lint({
    target: "openclaw@2026.6.1",
    files: { [main]: store({ "openai:default": login("openai"), "openai:key": stand }) },
  });

  expect(find(one, "api-key-shadows-subscription")?.severity).toBe("warning");
  expect(find(none, "api-key-shadows-subscription")).toBeUndefined();
});

test("a token profile that names an environment variable is no subscription", async () => {
  const token = { type: "token", provider: "xai", tokenRef: { source: "env", provider: "default", id: "XAI_API_KEY" } };
  const findings = await lint({
    target: "openclaw@2026.6.1",
    files: {
      [main]: store({ "xai:manual": token, "xai:key": { type: "api_key", provider: "xai", key: "$FAKE:other-key" } }),
    },
  });

  expect(find(findings, "api-key-shadows-subscription")).toBeUndefined();
});

test("the guides' shape is one remark on its own, and an error in an OpenClaw home", async () => {
  const alone = await lint({ files: { "auth-profiles.json": { profiles: { "openai:default": guide } } } });
  const home = await lint({
    target: "openclaw@2026.6.1",
    files: { [main]: { profiles: { "openai:default": guide } } },
  });

  expect(alone.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["info profile-field-names"]);
  expect(home.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error profile-field-names"]);
});

test("files of the guides' shape are caches of one runtime", async () => {
  const findings = await lint({
    files: {
      "roles/main/auth-profiles.json": { profiles: { "openai:default": guide } },
      "roles/coder/auth-profiles.json": {
        profiles: {
          "openai:default": { ...guide, refresh_token: "$FAKE:openai-old-refresh", expires_at: "2030-01-01T00:00:00Z" },
        },
      },
    },
  });

  expect(find(findings, "token-caches-out-of-sync")?.path).toBe("roles/coder/auth-profiles.json");
});

test.each(["2026.6.5", "2026.9.6"])("%s is never told to write a store by hand", async (version) => {
  const findings = await lint({
    target: `openclaw@${version}`,
    files: { [main]: store({ "openai:default": login("openai") }) },
  });

  expect(findings).toHaveLength(1);
  expect(findings[0]?.remedy).toMatch(/^`openclaw doctor --fix`/);
});

test("an import that would lose an entry is warned of before it is run", async () => {
  const findings = await lint({
    target: "openclaw@2026.9.6",
    files: {
      [main]: store({ "openai:default": login("openai"), "openai:old": { ...login("openai-old"), type: "OAuth" } }),
    },
  });

  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    "store-blocks-startup ",
    "profile-dropped /profiles/openai:old/type",
  ]);
  expect(findings[0]?.remedy).toMatch(/^Repair the file first/);
});

test("what only looks odd and works is not reported", async () => {
  const findings = await lint({
    target: "openclaw@2026.6.1",
    files: {
      [main]: store({
        "openai:iso": { ...login("openai-a"), expires: "2031-01-01T00:00:00Z" },
        "openai:seconds": { ...login("openai-b"), expires: 1_924_992_000 },
        "anthropic:mine": { ...login("openai-c"), expires: undefined },
        "openai:old": { ...login("openai-d"), expires: 1 },
      }),
    },
  });

  expect(findings).toEqual([]);
});

test("a store that is all there is of a home warns: its version is a guess", async () => {
  const alone = find(await lint({ files: { "auth-profiles.json": store({ a: key }) } }), "store-blocks-startup");
  const beside = find(
    await lint({ files: { [main]: store({ a: key }), "openclaw.json": {} } }),
    "store-blocks-startup",
  );
  const asked = find(
    await lint({ target: "openclaw@2026.9.6", files: { [main]: store({ a: key }) } }),
    "store-blocks-startup",
  );

  expect([alone, beside, asked].map((finding) => finding?.severity)).toEqual(["warning", "error", "error"]);
});

test("an agent is not told to fall back to its own primary", async () => {
  const model = { primary: "openai/gpt-5.5", fallbacks: ["openai/gpt-5.4", "anthropic/claude-opus-4-6"] };
  const findings = await lint({
    target: "openclaw@2026.6.1",
    files: { "openclaw.json": { agents: { defaults: { model }, list: [{ id: "coder", model: "openai/gpt-5.4" }] } } },
  });

  const remedy = find(findings, "fallback-dropped-by-agent")?.remedy;

  expect(remedy).toContain('{"primary":"openai/gpt-5.4","fallbacks":["anthropic/claude-opus-4-6"]}');
});
