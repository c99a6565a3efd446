import { expect, test } from "vitest";
import type { ClaimedDocument } from "../../src/model.ts";
import { readKeys } from "../../src/runtimes/openclaw/keys.ts";
import { config, type Files, name, readAll } from "./openclaw-documents.ts";

const fake = (...parts: readonly string[]) => ["sk", ...parts, "q7Zp2Lx9Vb4Nc8Td".repeat(2)].join("-");

const claim = async (files: Files, role: string, agent?: string): Promise<readonly ClaimedDocument[]> =>
  [...(await readAll(files)).values()].map((document) => ({
    claim: { runtime: "openclaw", role, root: "", ...(agent === undefined ? {} : { agent }) },
    document,
  }));

const keysOf = async (value: unknown, claimed: readonly ClaimedDocument[] = [], env: Files = {}) =>
  readKeys({ config: await config(JSON.stringify(value)), claimed, env });

test("finds the keys of the file beside the config, by the provider they serve", async () => {
  const claimed = await claim(
    { ".env": `OPENAI_API_KEY=${fake("a")}\nANTHROPIC_OAUTH_TOKEN=x\nPATH=/bin\nXAI_API_KEY=\n` },
    "environment",
  );

  const keys = await keysOf({}, claimed);

  expect(keys.map(({ provider, name, home, place }) => [provider, name, home, place.at])).toEqual([
    ["openai", "OPENAI_API_KEY", "environment", ["OPENAI_API_KEY"]],
    ["anthropic", "ANTHROPIC_OAUTH_TOKEN", "environment", ["ANTHROPIC_OAUTH_TOKEN"]],
  ]);
  expect(keys[0]?.secret?.length).toBe(fake("a").length);
});

test("numbered and listed variables count", async () => {
  const keys = await keysOf({}, [], {
    OPENAI_API_KEY_2: fake("b"),
    OPENAI_API_KEYS: fake("c"),
    OPENAI_API_KEY_FILE: "/x",
  });

  expect(keys.map(({ name, provider }) => [name, provider])).toEqual([
    ["OPENAI_API_KEY_2", "openai"],
    ["OPENAI_API_KEYS", "openai"],
  ]);
});

test("finds the keys of the config's own block", async () => {
  const keys = await keysOf({ env: { OPENAI_API_KEY: fake("d"), vars: { GEMINI_API_KEY: name("OTHER") } } });

  expect(keys).toMatchObject([
    { provider: "google", reference: true, place: { at: ["env", "vars", "GEMINI_API_KEY"] } },
    { provider: "openai", reference: false, placeholder: false, place: { at: ["env", "OPENAI_API_KEY"] } },
  ]);
});

test.each([
  ["a key", fake("e"), { reference: false, placeholder: false }],
  ["a variable", name("OPENAI_API_KEY"), { reference: true, placeholder: false }],
  ["a reference", { source: "env", provider: "default", id: "X" }, { reference: true, placeholder: false }],
  ["a bare name", "OPENAI_API_KEY", { reference: true, placeholder: false }],
  ["a stand-in", "your-api-key-here", { reference: false, placeholder: true }],
  ["a marker of a login", "minimax-oauth", { reference: false, placeholder: true }],
])("a provider with %s", async (_, apiKey, expected) => {
  const keys = await keysOf({ models: { providers: { OpenAI: { apiKey } } } });

  expect(keys).toMatchObject([
    {
      provider: "openai",
      home: "config",
      name: "apiKey",
      place: { at: ["models", "providers", "OpenAI", "apiKey"] },
      ...expected,
    },
  ]);
});

test("what is named only holds no secret", async () => {
  const keys = await keysOf({ models: { providers: { openai: { apiKey: name("OPENAI_API_KEY") } } } }, [], {});

  expect(keys[0]).not.toHaveProperty("secret");
});

test("finds the keys of a generated model file, by agent", async () => {
  const text = JSON.stringify({ providers: { openai: { apiKey: fake("f") }, zai: { apiKey: "ZAI_API_KEY" }, x: {} } });
  const claimed = await claim({ "agents/coder/agent/models.json": text }, "models", "coder");

  const keys = await keysOf({}, claimed);

  expect(keys).toMatchObject([
    { agent: "coder", provider: "openai", home: "models-file", reference: false },
    { agent: "coder", provider: "zai", home: "models-file", reference: true },
  ]);
});

test("an authorization header is a key too", async () => {
  const headers = { Authorization: `Bearer ${fake("g")}`, "X-Title": "mine" };

  const keys = await keysOf({ models: { providers: { openai: { headers } } } });

  expect(keys.map(({ name, place }) => [name, place.at.slice(3)])).toEqual([
    ["Authorization", ["headers", "Authorization"]],
  ]);
});

test("no character of a key is printed", async () => {
  const key = fake("h");
  const keys = await keysOf({ models: { providers: { openai: { apiKey: key } } } });

  expect(JSON.stringify(keys)).not.toContain(key.slice(3));
});
