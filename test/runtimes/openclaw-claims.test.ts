import { describe, expect, test } from "vitest";
import generic from "../../src/runtimes/generic.ts";
import openclaw from "../../src/runtimes/openclaw.ts";
import { translate } from "../../src/translate.ts";
import { documentsOf, type Files, homesOf, now } from "./openclaw-run.ts";

const profiles = { "openai:key": { type: "api_key", provider: "openai", key: "abc" } };
const store = { version: 1, profiles };
const guide = {
  profiles: {
    "openai:default": {
      type: "oauth",
      provider: "openai",
      access_token: "a",
      refresh_token: "b",
      expires_at: "2030-01-01",
    },
  },
};
const pi = { anthropic: { type: "oauth", access: "a", refresh: "b", expires: 1 } };

const claimsOf = async (files: Files, target?: string) => {
  const documents = await documentsOf(files);
  const named = target === undefined ? undefined : { runtime: target, version: "2026.6.1" };
  const { claims } = translate({ documents, runtimes: [openclaw, generic], target: named, now, env: {} });
  return claims;
};
const claimOf = async (path: string, value: unknown, around: Files = {}, target?: string) =>
  (await claimsOf({ ...around, [path]: value }, target)).get(path);

describe("claims", () => {
  test.each([
    ["agents/main/agent/auth-profiles.json", store, "store", "", "main"],
    ["home/.openclaw/agents/coder/agent/auth-profiles.json", store, "store", "home/.openclaw", "coder"],
    [
      "private_dot_openclaw/private_agents/main/agent/private_auth-profiles.json",
      store,
      "store",
      "private_dot_openclaw",
      "main",
    ],
    ["stow/openclaw/.openclaw/openclaw.json", {}, "config", "stow/openclaw/.openclaw", "main"],
    ["auth-profiles.json", store, "store", "", "main"],
    ["auth-profiles.prod.json", store, "store", "", "main"],
    ["agents/main/agent/auth.json", {}, "legacy-store", "", "main"],
    ["agents/main/agent/models.json", {}, "models", "", "main"],
    ["agents/main/agent/openclaw-agent.sqlite", { cells: {} }, "agent-database", "", "main"],
    ["state/openclaw.sqlite", { cells: {} }, "state-database", "", "main"],
    ["clawdbot.json", {}, "config", "", "main"],
    ["moltbot.json", {}, "config", "", "main"],
    ["openclaw.json5", "{}", "config", "", "main"],
    ["openclaw.json.example", { agents: {} }, "template", "", "main"],
    ["openclaw.example.json", { agents: {} }, "template", "", "main"],
    ["openclaw.json.bak", {}, "backup", "", "main"],
    ["openclaw.json.bak.3", {}, "backup", "", "main"],
    ["openclaw.json.last-good", {}, "backup", "", "main"],
    ["openclaw.json.clobbered.2026-04-25T03-10-38-787Z", {}, "backup", "", "main"],
    ["openclaw.json.rejected.2026-04-25", {}, "backup", "", "main"],
    ["openclaw.json.save", {}, "backup", "", "main"],
    ["agents/main/agent/auth-profiles.json.legacy-flat.1772815612.bak", store, "backup", "", "main"],
    ["agents/main/agent/auth-profiles.json.sqlite-import.1.bak", store, "backup", "", "main"],
    ["agents/main/agent/auth-profiles.json.migrated-2026-09-01-x", store, "backup", "", "main"],
    ["workspace/auth-profiles.json", store, "copy", "", undefined],
    ["credentials/auth-profiles.json", store, "copy", "", undefined],
    ["backups/auth-profiles.json", store, "backup", "", undefined],
  ])("%s", async (path, value, role, root, agent) => {
    expect(await claimOf(path, value)).toEqual({ runtime: "openclaw", role, root, ...(agent && { agent }) });
  });

  test.each([
    ["pi's auth.json", ".pi/agent/auth.json", pi],
    ["OpenCode's auth.json", ".local/share/opencode/auth.json", pi],
    ["an auth.json alone", "auth.json", pi],
    [
      "another program's profiles",
      "users/1/auth-profiles.json",
      { schema_version: 1, profiles: { a: { kind: "token" } } },
    ],
    ["a plugin manifest", "openclaw.plugin.json", { id: "x" }],
    ["a lock", "agents/main/agent/auth-profiles.json.lock", ""],
    ["an environment file of something else", ".env", "A=1"],
    ["an OAuth file of something else", "credentials/oauth.json", { web: { client_id: "x" } }],
  ])("leaves %s alone", async (_name, path, value) => {
    expect(await claimOf(path, value)).toBeUndefined();
  });

  test("takes an auth.json beside the config, and one that --target speaks of", async () => {
    expect(await claimOf("auth.json", pi, { "openclaw.json": {} })).toMatchObject({ role: "legacy-store" });
    expect(await claimOf("auth.json", pi, {}, "openclaw")).toMatchObject({ role: "legacy-store" });
  });

  test("tells homes of one tree apart", async () => {
    const homes = await homesOf({
      "alice/.openclaw/agents/main/agent/auth-profiles.json": store,
      "bob/.openclaw/agents/main/agent/auth-profiles.json": store,
    });

    expect(homes.map(({ root }) => root)).toEqual(["alice/.openclaw", "bob/.openclaw"]);
  });

  test("a config in config/ is that of the home above it", async () => {
    const homes = await homesOf({
      "config/openclaw.json": { meta: { lastTouchedVersion: "2026.4.1" } },
      "agents/main/agent/auth-profiles.json": store,
    });

    expect(homes).toMatchObject([{ root: "", target: { version: "2026.4.1", era: "json", chosen: "recorded" } }]);
  });

  test("an agentDir of its own belongs to the agent that names it", async () => {
    const homes = await homesOf(
      {
        "openclaw.json": { agents: { list: [{ id: "coder", agentDir: "~/.openclaw/custom/coder" }] } },
        "custom/coder/auth-profiles.json": store,
      },
      { target: "2026.6.1" },
    );

    expect(homes).toMatchObject([{ root: "", agents: { coder: { profiles: ["openai:key"] } } }]);
  });
});

describe("the shape of guides", () => {
  test.each([
    ["in a repository of its own", "auth-profiles.json", {}, "generic"],
    ["beside a config", "auth-profiles.json", { "openclaw.json": {} }, "openclaw"],
    ["below a config", "secrets/auth-profiles.json", { "clawdbot.json": {} }, "openclaw"],
    ["where the runtime looks", "agents/main/agent/auth-profiles.json", {}, "openclaw"],
  ])("%s", async (_name, path, around, runtime) => {
    expect(await claimOf(path, guide, around)).toMatchObject({ runtime });
  });

  test("is usable as its own runtime, and names the fields OpenClaw would read", async () => {
    const documents = await documentsOf({ "auth-profiles.json": guide });

    const { homes } = translate({ documents, runtimes: [openclaw, generic], target: undefined, now, env: {} });

    expect(homes).toMatchObject([{ runtime: "generic", agents: { main: { usable: { openai: ["openai:default"] } } } }]);
    expect(homes[0]?.profiles[0]?.foreignFields.map(({ name, expected }) => `${name} ${expected}`)).toEqual([
      "access_token access",
      "refresh_token refresh",
      "expires_at expires",
    ]);
  });
});

describe("versions", () => {
  test.each([
    ["2026.5.28", "json"],
    ["2026.6.1", "json"],
    ["2026.6.4-beta.1", "json"],
    ["2026.6.5", "sqlite"],
    ["v2026.7.1", "sqlite"],
    ["2026.8.0", "sqlite"],
    ["2026.8.1-beta.2", "sqlite-strict"],
    ["2027.1", "sqlite-strict"],
    ["latest", "sqlite-strict"],
  ])("%s is of the era %s", async (version, era) => {
    const [home] = await homesOf({ "openclaw.json": {} }, { target: version });

    expect(home?.target).toEqual({ runtime: "openclaw", version, era, chosen: "asked" });
  });

  test.each([42, null, "", "tomorrow", {}])("a recorded version of %j counts as none", async (lastTouchedVersion) => {
    const [home] = await homesOf({ "openclaw.json": { meta: { lastTouchedVersion } } });

    expect(home?.target).toMatchObject({ version: "2026.9.6", chosen: "newest-known" });
  });
});
