import { expect, test } from "vitest";
import { config, key, mainStore, makeState, model, oauth, said, store } from "./state.ts";

const foretold = async (files: Readonly<Record<string, unknown>>, target = "openclaw@2026.9.6") => {
  const { run } = makeState(files);
  return (await run("check", ".", "--target", target, "--format", "json")).stdout;
};
const token = (provider: string) => ({ ...key(provider), type: "token", token: key(provider).key });

// Each was run through `doctor --fix` of openclaw 2026.9.6; it did what is said here.

test("a login of a provider that the repair renames is foretold under its new provider", async () => {
  const stdout = await foretold({
    "openclaw.json": config(model({ primary: "openai-codex/gpt-5.5", fallbacks: ["openai/gpt-5.4"] })),
    [mainStore]: store({ "openai-codex:default": oauth("openai-codex"), "openai:default": key("openai") }),
  });

  expect(said(stdout, "provider-renamed", "model-changed", "lane-changed", "fallbacks-lost", "order-changed")).toEqual([
    "provider-renamed: `openai-codex:default` of provider `openai-codex` would belong to `openai`, under another id. They are one subscription.",
    "model-changed: Agent `main` asks `openai-codex/gpt-5.5` first; it would ask `openai/gpt-5.5`. It is one model under two names of its provider.",
  ]);
});

test("a chain is no shorter because the configuration is refused until it is repaired", async () => {
  const stdout = await foretold({
    "openclaw.json": config({
      ...model({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] }),
      auth: { cooldowns: {} },
    }),
    [mainStore]: store({ "openai:default": oauth("openai"), "anthropic:default": token("anthropic") }),
  });

  expect(said(stdout, "fallbacks-lost", "lane-changed", "profiles-lost")).toEqual([]);
  expect(said(stdout, "config-rejected-by-target")).toHaveLength(1);
});

test("where no primary is written, the new version's own default is foretold", async () => {
  const stdout = await foretold({
    "openclaw.json": config(),
    [mainStore]: store({ "openai:default": oauth("openai") }),
  });

  expect(said(stdout, "model-changed")).toEqual([
    "model-changed: Agent `main` asks `openai/gpt-5.5` first; it would ask `openai/gpt-6-astra`. No primary is written, and the version has another default of its own.",
  ]);
});

test("an agent's own profile goes before the one it inherits, unless an order is written", async () => {
  const files = {
    [mainStore]: store({ "anthropic:default": token("anthropic") }),
    "agents/writer/agent/auth-profiles.json": store({ "anthropic:writer": token("anthropic") }),
  };
  const agents = { list: [{ id: "main", default: true }, { id: "writer" }] };
  const order = { order: { anthropic: ["anthropic:default", "anthropic:writer"] } };

  const free = await foretold({ "openclaw.json": config({ agents }), ...files });
  const fixed = await foretold({ "openclaw.json": config({ agents, auth: order }), ...files });

  expect(said(free, "order-changed")).toEqual([
    "order-changed: Agent `writer` tries `anthropic:default` and `anthropic:writer` of `anthropic` in this order; it would try `anthropic:writer` and `anthropic:default`.",
  ]);
  expect(said(fixed, "order-changed")).toEqual([]);
});

test("a profile that the repair removes is foretold as lost", async () => {
  const stdout = await foretold({
    "openclaw.json": config(model({ primary: "claude-cli/claude-opus-4-6" })),
    [mainStore]: store({
      "anthropic:claude-cli": oauth("claude-cli"),
      "google-gemini-cli:default": oauth("google-gemini-cli"),
    }),
  });

  expect(said(stdout, "profiles-lost", "provider-renamed")).toEqual([
    "profiles-lost: `anthropic:claude-cli` is loaded now; it would not be.",
    "provider-renamed: `google-gemini-cli:default` of provider `google-gemini-cli` would belong to `google`, under another id.",
  ]);
});

test("a key that answers once the login is gone is foretold as another lane", async () => {
  const stdout = await foretold({
    "openclaw.json": config(model({ primary: "claude-cli/claude-opus-4-6" })),
    [mainStore]: store({ "anthropic:claude-cli": oauth("claude-cli"), "anthropic:key": key("anthropic") }),
  });

  expect(said(stdout, "lane-changed")).toEqual([
    "lane-changed: `claude-cli/claude-opus-4-6` of agent `main` is served by a subscription; an API key of `anthropic` would serve it.",
  ]);
});

test("nothing is foretold for the version that wrote the files, nor where none is recorded", async () => {
  const files = { [mainStore]: store({ "openai-codex:default": oauth("openai-codex") }) };
  const rules = ["provider-renamed", "model-changed", "profiles-lost"];

  expect(said(await foretold({ "openclaw.json": config(), ...files }, "openclaw@2026.6.1"), ...rules)).toEqual([]);
  expect(said(await foretold({ "openclaw.json": {}, ...files }), ...rules)).toEqual([]);
});
