import { describe, expect, test } from "vitest";
import { type Files, homeOf, now, viewOf } from "./openclaw-run.ts";

const later = 4_102_444_800_000;
const minute = 60_000;
const oauth = { type: "oauth", provider: "openai", access: "abc", refresh: "def", expires: later };
const key = { type: "api_key", provider: "openai", key: "ghi" };
const pair = { "openai:default": oauth, "openai:key": key };

const storeOf = (agent: string, profiles: unknown, rest: object = {}): Files => ({
  [`agents/${agent}/agent/auth-profiles.json`]: { version: 1, profiles, ...rest },
});
const database = (profiles: unknown, state?: unknown) => ({
  cells: {
    "auth_profile_store/primary": { version: 1, profiles },
    ...(state === undefined ? {} : { "auth_profile_state/primary": state }),
  },
});
const sqlite = (agent: string, profiles: unknown, state?: unknown): Files => ({
  [`agents/${agent}/agent/openclaw-agent.sqlite`]: database(profiles, state),
});
const shared = (profiles: unknown): Files => ({
  "state/openclaw.sqlite": {
    cells: {
      "config_machine_state/auth.sharedStore": { location: "state-db" },
      "config_machine_state/authProfiles.store": { version: 1, profiles },
    },
  },
});

describe("order", () => {
  test.each(["cooldownUntil", "disabledUntil", "blockedUntil"])(
    "a profile with an open %s comes last",
    async (field) => {
      const view = await viewOf(storeOf("main", pair, { usageStats: { "openai:default": { [field]: now + minute } } }));

      expect(view.usable).toEqual({ openai: ["openai:key", "openai:default"] });
    },
  );

  test("an elapsed cooldown counts for nothing", async () => {
    const view = await viewOf(storeOf("main", pair, { usageStats: { "openai:default": { cooldownUntil: now } } }));

    expect(view.usable).toEqual({ openai: ["openai:default", "openai:key"] });
  });

  test("openrouter never cools down", async () => {
    const profiles = { a: { ...oauth, provider: "openrouter" }, b: { ...key, provider: "openrouter" } };

    const view = await viewOf(storeOf("main", profiles, { usageStats: { a: { cooldownUntil: now + minute } } }));

    expect(view.usable).toEqual({ openrouter: ["a", "b"] });
  });

  test("the least recently used of a kind comes first", async () => {
    const stats = { a: { lastUsed: 2 }, b: { lastUsed: 1 } };

    const view = await viewOf(storeOf("main", { a: key, b: key }, { usageStats: stats }));

    expect(view.usable).toEqual({ openai: ["b", "a"] });
  });

  test("auth-state.json wins over the order of the store", async () => {
    const files = storeOf("main", pair, { order: { openai: ["openai:default"] } });
    const state = { "agents/main/agent/auth-state.json": { version: 1, order: { openai: ["openai:key"] } } };

    const view = await viewOf({ ...files, ...state });

    expect(view.usable).toEqual({ openai: ["openai:key"] });
  });

  test("an order of the store whose profiles are gone is repaired", async () => {
    const view = await viewOf(storeOf("main", pair, { order: { openai: ["openai:gone"] } }));

    expect(view).toMatchObject({ usable: { openai: ["openai:default", "openai:key"] }, ineligible: {} });
  });

  test("an order of the config whose profiles are gone is not", async () => {
    const config = { "openclaw.json": { auth: { order: { openai: ["openai:gone"] } } } };

    const view = await viewOf({ ...storeOf("main", pair), ...config });

    expect(view).toMatchObject({ usable: { openai: [] }, ineligible: { "openai:gone": "profile_missing" } });
  });

  test("an alias is served by the profiles of its provider", async () => {
    const view = await viewOf(
      storeOf("main", { a: { ...key, provider: "moonshotai" }, b: { ...key, provider: "moonshot" } }),
    );

    expect(view.usable).toEqual({ moonshotai: ["a", "b"], moonshot: ["a", "b"] });
  });

  test("the facts of an order name each id, its place and its fate", async () => {
    const home = await homeOf(storeOf("main", pair, { order: { openai: ["openai:key", "openai:gone"] } }), {
      target: "2026.6.1",
    });

    expect(home.orders).toMatchObject([
      {
        agent: "main",
        provider: "openai",
        home: "store",
        ids: [
          { id: "openai:key", fate: "ok", place: { at: ["order", "openai", 0] } },
          { id: "openai:gone", fate: "profile_missing", place: { at: ["order", "openai", 1] } },
        ],
        effective: ["openai:key"],
      },
    ]);
  });
});

describe("inheritance from main", () => {
  test("an agent without a store runs on main's", async () => {
    const files = { ...storeOf("main", pair), ...storeOf("coder", []) };

    expect((await viewOf(files, "2026.6.1", "coder")).profiles).toEqual(["openai:default", "openai:key"]);
  });

  test("an agent's outdated default gives way to a newer profile of main", async () => {
    const stale = { ...oauth, access: "old", refresh: "old", expires: 1 };
    const files = { ...storeOf("main", { "openai:me": oauth }), ...storeOf("coder", { "openai:default": stale }) };

    expect((await viewOf(files, "2026.6.1", "coder")).profiles).toEqual(["openai:me"]);
  });

  test("but not to one of another account", async () => {
    const stale = { ...oauth, accountId: "b", access: "old", expires: 1 };
    const files = {
      ...storeOf("main", { "openai:me": { ...oauth, accountId: "a" } }),
      ...storeOf("coder", { "openai:default": stale }),
    };

    expect((await viewOf(files, "2026.6.1", "coder")).profiles).toEqual(["openai:me", "openai:default"]);
  });

  test("a directory that holds nothing is an agent too", async () => {
    const files = { ...storeOf("main", pair), "agents/coder/agent/.keep": "" };

    expect((await viewOf(files, "2026.6.1", "coder")).profiles).toEqual(["openai:default", "openai:key"]);
  });
});

describe("databases", () => {
  test.each(["2026.6.5", "2026.7.1", "2026.9.6"])("%s reads the store and the state of an agent", async (version) => {
    const view = await viewOf(sqlite("main", pair, { order: { openai: ["openai:key"] } }), version);

    expect(view).toMatchObject({ profiles: ["openai:default", "openai:key"], usable: { openai: ["openai:key"] } });
  });

  test("a leftover beside a filled database is harmless", async () => {
    const home = await homeOf({ ...sqlite("main", pair), ...storeOf("main", { old: key }) }, { target: "2026.9.6" });

    expect(home.agents.main).toMatchObject({ profiles: ["openai:default", "openai:key"], error: null });
    expect(home.stores.map(({ role, fate }) => [role, fate])).toEqual([
      ["primary", "loaded"],
      ["superseded", "not-read"],
    ]);
  });

  test("a database whose profiles are all dropped does not save a leftover", async () => {
    const files = { ...sqlite("main", { a: { type: "x" } }), ...storeOf("main", { old: key }) };

    expect(await viewOf(files, "2026.9.6")).toMatchObject({ error: "AUTH_PROFILE_MIGRATION_REQUIRED" });
  });

  test("auth-state.json alone blocks nothing", async () => {
    const view = await viewOf({ "agents/main/agent/auth-state.json": { version: 1 }, "openclaw.json": {} }, "2026.9.6");

    expect(view.error).toBeNull();
  });

  test("a leftover of main stops its other agents, one of another agent does not stop main", async () => {
    const blocked = await homeOf({ ...storeOf("main", pair), ...sqlite("coder", pair) }, { target: "2026.9.6" });
    const free = await homeOf({ ...sqlite("main", pair), ...storeOf("coder", pair) }, { target: "2026.9.6" });

    expect(blocked.agents.coder?.error).toBe("AUTH_PROFILE_MIGRATION_REQUIRED");
    expect([free.agents.main?.error, free.agents.coder?.error]).toEqual([null, "AUTH_PROFILE_MIGRATION_REQUIRED"]);
  });

  test("the shared store is inherited by every agent", async () => {
    const home = await homeOf({ ...shared(pair), "agents/coder/agent/.keep": "" }, { target: "2026.9.6" });

    expect(home.agents.coder?.profiles).toEqual(["openai:default", "openai:key"]);
    expect(home.stores).toMatchObject([{ agent: undefined, role: "primary", fate: "loaded", loaded: 2 }]);
  });

  test("one that nobody could open is unreadable, and nothing is said of its leftovers", async () => {
    const files = { "agents/main/agent/openclaw-agent.sqlite": { cells: null }, ...storeOf("main", pair) };

    const home = await homeOf(files, { target: "2026.9.6" });

    expect(home.stores.map(({ fate }) => fate)).toEqual(["unreadable", "not-read"]);
  });
});
