import { expect, test } from "vitest";
import type { Home, Profile, Store } from "../src/model.ts";
import { resolveJson, resolvePretty } from "../src/resolve-view.ts";
import { fakeCredential } from "./fake.ts";

const now = 1_763_769_600_000;
const place = { path: "agents/main/agent/auth-profiles.json", at: [] };
const store: Store = {
  agent: "main",
  place,
  role: "primary",
  format: "json",
  fate: "loaded",
  held: 3,
  loaded: 2,
  problems: [],
  exposure: "state",
  template: false,
};
const profile = (id: string, changes: Partial<Profile> = {}): Profile => ({
  agent: "main",
  id,
  provider: "openai",
  kind: "oauth",
  place,
  store,
  fate: "usable",
  reference: false,
  placeholder: false,
  foreignFields: [],
  ...changes,
});

const view = {
  profiles: ["openai:default", "openai:key"],
  usable: { openai: ["openai:default", "openai:key"] },
  ineligible: { "openai:old": "missing_credential" },
  chain: ["openai/gpt-5.5", "anthropic/claude-opus-4-6"],
  error: null,
};

const home = (changes: Partial<Home> = {}): Home => ({
  runtime: "openclaw",
  target: { runtime: "openclaw", version: "2026.6.1", era: "json", chosen: "recorded" },
  root: "",
  agents: { main: view, coder: view },
  stores: [
    store,
    { ...store, place: { path: "workspace/auth-profiles.json", at: [] }, role: "copy", fate: "not-read", loaded: 0 },
  ],
  profiles: [
    profile("openai:default", { expires: now + 3 * 86_400_000 }),
    profile("openai:key", { kind: "api-key" }),
    profile("openai:bad", { fate: "dropped", flaw: { place, message: "`type` is missing" } }),
  ],
  orders: [],
  keys: [
    {
      agent: undefined,
      provider: "openai",
      place: { path: ".env", at: ["OPENAI_API_KEY"] },
      home: "environment",
      name: "OPENAI_API_KEY",
      reference: false,
      placeholder: false,
    },
  ],
  declared: [],
  chains: [
    {
      slot: "agents.defaults",
      agent: undefined,
      place,
      links: [
        { model: "", provider: "", written: "openai/", place, role: "fallback", fate: "dropped" },
        { model: "openai/opus", provider: "openai", written: "opus", place, role: "fallback", fate: "bare" },
      ],
      effective: view.chain,
      impliedPrimary: "openai/gpt-5.5",
    },
    { slot: "agents.defaults.imageModel", agent: undefined, place, links: [], effective: ["openai/gpt-image"] },
  ],
  providers: new Set(["openai"]),
  configFlaws: [],
  config: undefined,
  ...changes,
});

const token = fakeCredential("resolve-view");

test("prints one home as the object of the command's contract", () => {
  expect(JSON.parse(resolveJson([home()]))).toEqual({
    version: 1,
    runtime: "openclaw",
    target: "2026.6.1",
    agents: { main: view, coder: view },
  });
});

test("lists several homes with their roots", () => {
  const { version, homes } = JSON.parse(resolveJson([home(), home({ root: "b" })]));

  expect([version, homes.map(({ root }: { root: string }) => root)]).toEqual([1, ["", "b"]]);
});

test("says that a configuration is rejected, and where", () => {
  const flaw = { place: { path: "openclaw.json", at: ["agents", "list"] }, message: "unknown key" };

  expect(JSON.parse(resolveJson([home({ configFlaws: [flaw] })])).config).toEqual({
    valid: false,
    issues: [{ path: "openclaw.json", pointer: "/agents/list", message: "unknown key" }],
  });
});

test("covers what looks like a token among ids, in both formats", () => {
  const leaky = home({
    agents: { [token]: { ...view, profiles: [token], usable: { [token]: [token] }, chain: [token] } },
  });

  expect(resolveJson([leaky])).not.toContain(token.slice(0, 6));
  expect(resolvePretty([leaky], { color: false, width: 80, now })).not.toContain(token.slice(0, 6));
});

test("an agent called like a part of every object is an agent like any other", () => {
  const agents = JSON.parse(`{"__proto__": ${JSON.stringify(view)}}`);

  expect(Object.keys(JSON.parse(resolveJson([home({ agents })])).agents)).toEqual(["__proto__"]);
});

test("tells in words what loads, what is tried, the chain, and what is left out and why", () => {
  expect(resolvePretty([home()], { color: false, width: 80, now })).toMatchInlineSnapshot(`
    "openclaw 2026.6.1 in this directory
      version   recorded by the runtime in its configuration; reads JSON stores
      stores    read      2 of 3   agents/main/agent/auth-profiles.json
                not read  holds 3  workspace/auth-profiles.json (copy)

    agent main
      loads     openai:default  oauth    agents/main/agent/auth-profiles.json,
                                         expires in 3 days
                openai:key      api key  agents/main/agent/auth-profiles.json
      tries     openai  openai:default → openai:key → OPENAI_API_KEY (.env)
      models    openai/gpt-5.5 → anthropic/claude-opus-4-6 (agents.defaults)
                agents.defaults.imageModel: openai/gpt-image
      left out  openai:old  missing_credential: it holds no credential in the field
                            that is read
                openai:bad  dropped: \`type\` is missing
                            (agents/main/agent/auth-profiles.json)
      notes     agents.defaults  no primary is written; the built-in one is
                                 openai/gpt-5.5
                \`openai/\`        dropped: no provider or no model in it
                \`opus\`           names no provider, read as openai/opus

    agent coder
      loads     openai:default  oauth    agents/main/agent/auth-profiles.json,
                                         inherited from main, expires in 3 days
                openai:key      api key  agents/main/agent/auth-profiles.json,
                                         inherited from main
      tries     openai  openai:default → openai:key → OPENAI_API_KEY (.env)
      models    openai/gpt-5.5 → anthropic/claude-opus-4-6 (agents.defaults)
                agents.defaults.imageModel: openai/gpt-image
      left out  openai:old  missing_credential: it holds no credential in the field
                            that is read
      notes     agents.defaults  no primary is written; the built-in one is
                                 openai/gpt-5.5
                \`openai/\`        dropped: no provider or no model in it
                \`opus\`           names no provider, read as openai/opus
    "
  `);
});

test("says why an agent refuses to run and why a configuration is rejected", () => {
  const refusing = home({
    target: { runtime: "openclaw", version: "2026.9.6", era: "sqlite-strict", chosen: "asked" },
    agents: { main: { profiles: [], usable: {}, ineligible: {}, chain: [], error: "AUTH_PROFILE_MIGRATION_REQUIRED" } },
    stores: [{ ...store, fate: "blocks-startup" }],
    keys: [],
    chains: [],
    profiles: [],
    configFlaws: [{ place: { path: "openclaw.json", at: [] }, message: "`agents.list` is not known" }],
  });

  expect(resolvePretty([refusing], { color: false, width: 80, now })).toMatchInlineSnapshot(`
    "openclaw 2026.9.6 in this directory
      version   as asked with --target; reads SQLite stores and refuses to run over
                JSON ones
      config    rejected for 1 reason
                openclaw.json  \`agents.list\` is not known
      stores    refused  holds 3  agents/main/agent/auth-profiles.json: this version
                                  does not run while it is there

    agent main  refuses to run: AUTH_PROFILE_MIGRATION_REQUIRED
      loads     no profiles
      tries     nothing for any provider
      models    none
    "
  `);
});
