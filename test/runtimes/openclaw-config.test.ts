import { expect, test } from "vitest";
import { listAgents } from "../../src/runtimes/openclaw/config.ts";
import { readDeclared } from "../../src/runtimes/openclaw/declared.ts";
import { type Answer, config, configOf, hasOracle, readAnswers } from "./openclaw-documents.ts";

const messages = (found: { readonly issues: readonly { readonly message: string }[] }) =>
  found.issues.map(({ message }) => message);

const covers = (ours: string, theirs: string) =>
  ours === theirs || ours.startsWith(`${theirs}.`) || theirs.startsWith(`${ours}.`);

const answers: readonly Answer[] = readAnswers();

test.skipIf(!hasOracle).each(answers)("judges $name as the program did", async ({ files, version, valid, paths }) => {
  const found = await configOf(files, version);

  const ours = found.issues.map(({ place }) => place.at.join("."));
  expect(found.valid).toBe(valid);
  expect(paths.filter((path) => !ours.some((own) => covers(own, path)))).toEqual([]);
});

test("a missing config is a valid, empty one", async () => {
  const found = await configOf({});

  expect(found).toMatchObject({ valid: true, issues: [], value: {} });
});

test.each(["", "{agents:", "<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b", "[1]", "null"])("refuses %j", async (text) => {
  const found = await config(text);

  expect(found.valid).toBe(false);
  expect(found.value).toEqual({});
});

test("reads JSON5 with a byte order mark", async () => {
  const found = await config("\uFEFF{agents:{defaults:{model:'openai/gpt-5.5',},},} // mine");

  expect(found.valid).toBe(true);
});

test("names the key, the version and the consequence", async () => {
  const found = await config('{"agents":{"defaults":{"agentRuntime":"codex"}}}');

  expect(messages(found)).toEqual([
    "`agents.defaults.agentRuntime` is not a key of OpenClaw 2026.6.1: the gateway refuses the whole file",
  ]);
  expect(found.issues[0]?.place).toEqual({
    path: "openclaw.json",
    at: ["agents", "defaults", "agentRuntime"],
    on: "key",
  });
});

test("tells a key that an upgrade takes away from one that never was", async () => {
  const found = await config('{"auth":{"cooldowns":{}},"modelz":{}}', "2026.9.6");

  expect(messages(found)).toEqual([
    "`auth.cooldowns` is no longer a key of OpenClaw 2026.9.6: the gateway refuses the whole file",
    "`modelz` is not a key of OpenClaw 2026.9.6: the gateway refuses the whole file",
  ]);
  expect(found.issues[1]?.remedy).toBe("Write `models`, or remove the key.");
});

test("never quotes a value it refuses", async () => {
  const value = ["not", "to", "be", "shown"].join("-");

  const found = await config(
    `{"auth":{"profiles":{"a":{"provider":"openai","mode":"${value}"}}},"gateway":"${value}"}`,
  );

  expect(found.valid).toBe(false);
  expect(JSON.stringify(found.issues)).not.toContain(value);
});

test.each([
  ["2026.6.1", true],
  ["2026.6.1-beta.2", true],
  ["2026.7.4", true],
  ["2026.8.1", false],
  ["2026.9.6", false],
  ["2027.1.1", false],
])("two agents without an owner on %s: %s", async (version, valid) => {
  const found = await config('{"agents":{"list":[{"id":"main"},{"id":"coder"}]}}', version);

  expect(found.valid).toBe(valid);
});

test("points into the list an upgrade moves", async () => {
  const found = await config('{"agents":{"list":[{"id":"a"},{"id":"b","zzz":1}],"ownership":"explicit"}}', "2026.9.6");

  expect(found.issues.map(({ place }) => place.at)).toEqual([["agents", "list", 1, "zzz"]]);
});

test("refuses a config that names a model known to be shut down", async () => {
  const found = await config('{"agents":{"defaults":{"model":{"fallbacks":["google/gemini-1.5-pro"]}}}}');

  expect(found.issues.map(({ place }) => place.at)).toEqual([["agents", "defaults", "model", "fallbacks", 0]]);
});

test("a version from before models were known to be shut down takes them all", async () => {
  const found = await config('{"agents":{"defaults":{"model":"google/gemini-1.5-pro"}}}', "2026.1.24-3");

  expect(found.issues).toEqual([]);
});

test("lists agents by version, the default one marked", async () => {
  const list = await config('{"agents":{"list":[{"id":"main"},{"id":"Coder","default":true,"agentDir":"/x"}]}}');
  const keyed = await config('{"agents":{"ownership":"explicit","entries":{"a":{},"b":{}}}}', "2026.9.6");

  expect(listAgents(list)).toEqual([
    { id: "main", isDefault: false },
    { id: "coder", agentDir: "/x", isDefault: true },
  ]);
  expect(listAgents(keyed).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(listAgents(await config("{}"))).toEqual([{ id: "main", isDefault: true }]);
});

test("reads what the config declares of the profiles", async () => {
  const found = await config('{"auth":{"profiles":{"openai:me":{"provider":" OpenAI","mode":"api_key"}}}}');

  expect(readDeclared(found)).toEqual([
    {
      id: "openai:me",
      provider: "openai",
      kind: "api-key",
      place: { path: "openclaw.json", at: ["auth", "profiles", "openai:me"] },
    },
  ]);
});

test("keys of JavaScript's own objects do no harm", async () => {
  const found = await config('{"__proto__":{"polluted":1},"constructor":{},"agents":{"list":[{"id":"__proto__"}]}}');

  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(found.value.polluted).toBeUndefined();
  expect(messages(found)).toEqual([
    "`constructor` is not a key of OpenClaw 2026.6.1: the gateway refuses the whole file",
  ]);
});
