import { expect, test } from "vitest";
import type { Home, Profile, Store } from "../../src/model.ts";
import { configPath, login, removeProfile, setConfig, setOrder } from "../../src/rules/shared-remedies.ts";

const home = (era: string, runtime = "openclaw"): Home => ({
  runtime,
  target: { runtime, version: "2026.9.6", era, chosen: "asked" },
  root: "",
  agents: {},
  stores: [],
  profiles: [],
  orders: [],
  keys: [],
  declared: [],
  chains: [],
  providers: new Set(),
  configFlaws: [],
  config: undefined,
});

const place = { path: "agents/coder/agent/auth-profiles.json", at: ["profiles", "openai:key"] };

const store: Store = {
  agent: "coder",
  place,
  role: "primary",
  format: "json",
  fate: "loaded",
  held: 1,
  loaded: 1,
  problems: [],
  exposure: "state",
  template: false,
};

const profile: Profile = {
  agent: "coder",
  id: "openai:key",
  provider: "openai",
  kind: "api-key",
  place,
  store,
  fate: "usable",
  reference: false,
  placeholder: false,
  foreignFields: [],
};

test("a JSON store is edited by hand, a database never", () => {
  const keep = ["openai:default"];

  expect(removeProfile(home("json"), profile, keep)).toMatch(/^Delete `openai:key` from `agents/);
  expect(removeProfile(home("sqlite"), profile, keep)).toBe(
    "Leave it out of the rotation: `openclaw models auth order set --provider openai --agent coder openai:default`.",
  );
  expect(removeProfile(home("sqlite-strict"), profile, keep)).toBe(
    "`openclaw models auth logout openai:key --agent coder`.",
  );
});

test("another runtime is told no openclaw command", () => {
  expect(login(home("", "generic"), "openai")).toBe("with the program that owns `openai`");
  expect(removeProfile(home("", "generic"), profile, [])).not.toContain("openclaw");
  expect(setConfig(home("", "generic"), ["a"], 1)).not.toContain("openclaw config");
});

test("the main agent needs no flag", () => {
  expect(setOrder(home("json"), "openai", "main", ["openai:default"])).not.toContain("--agent");
});

test("a key path is written as openclaw config reads it", () => {
  expect(configPath(["agents", "list", 0, "model"])).toBe("agents.list[0].model");
  expect(configPath(["auth", "profiles", "openai:default"])).toBe('auth.profiles["openai:default"]');
});
