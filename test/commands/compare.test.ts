import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { config, key, mainStore, makeState, model, oauth, said, store, told } from "../snapshot/state.ts";

const chain = model({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] });
const login = oauth("openai");
const files = { "s/openclaw.json": config(chain), [`s/${mainStore}`]: store({ "openai:default": login }) };

const before = async (more: Readonly<Record<string, unknown>> = {}) => {
  const state = makeState({ ...files, ...more });
  expect((await state.run("snapshot", "s", "--format", "json=before.json")).code).toBe(0);
  const compare = (...argv: string[]) => state.run("compare", "before.json", "s", "--format", "json", ...argv);
  return { ...state, compare };
};

test("a state that is as it was has nothing to tell", async () => {
  const { compare } = await before();

  const { code, stdout } = await compare();

  expect([code, told(stdout)]).toEqual([0, []]);
});

test("a login that became a key, another first model and a lost fallback are told in their places", async () => {
  const { write, compare } = await before();
  write({
    "s/openclaw.json": config(model("openai/gpt-5.4")),
    [`s/${mainStore}`]: store({ "openai:default": key("openai") }),
  });

  const { code, stdout } = await compare();

  expect(code).toBe(1);
  expect(told(stdout).map(({ rule, path, pointer }) => `${rule} ${path}#${pointer}`)).toEqual([
    `lane-changed ${mainStore}#/profiles/openai:default`,
    "fallbacks-lost openclaw.json#/agents/defaults/model",
    "model-changed openclaw.json#/agents/defaults/model",
  ]);
});

test("a token refreshed in between is the same login: the account tells", async () => {
  const { write, compare } = await before();
  write({ [`s/${mainStore}`]: store({ "openai:renamed": oauth("openai", { accountId: login.accountId }) }) });

  expect(told((await compare()).stdout)).toEqual([]);
});

test("another account under another id is a lost profile", async () => {
  const { write, compare } = await before();
  write({ [`s/${mainStore}`]: store({ "openai:renamed": oauth("openai") }) });

  expect(said((await compare()).stdout, "profiles-lost")).toEqual([
    "profiles-lost: `openai:default` was loaded before; now it is not.",
  ]);
});

test("a store that never loaded and was put away without import is told", async () => {
  const { root, write, compare } = await before({ [`s/${mainStore}`]: { version: 1, profiles: [login] } });
  const text = readFileSync(join(root, "s", mainStore), "utf8");
  write({ [`s/${mainStore}.migrated-2026-11-25T03-18-49.531Z-9fdcf7b3-471c-4b3a-9a51-5597c2ccf8d2`]: text });
  rmSync(join(root, "s", mainStore));

  const [found] = told((await compare()).stdout).filter(({ rule }) => rule === "profiles-lost");

  expect(found?.severity).toBe("warning");
  expect(found?.path).toMatch(/auth-profiles\.json\../);
  expect(found?.message).toContain("held 1 credential that never loaded");
});

test("so are single entries that were dropped before", async () => {
  const nameless = { ...key("xai"), type: "oauth2" };
  const mixed = store({ "openai:default": login, "xai:a": nameless, "groq:a": { ...key("groq"), type: "none" } });
  const { root, write, compare } = await before({ [`s/${mainStore}`]: mixed });
  rmSync(join(root, "s", mainStore));
  write({ [`s/${mainStore}.migrated-2026-11-25T03-18-49.531Z-9fdcf7b3-471c-4b3a-9a51-5597c2ccf8d2`]: mixed });

  const messages = said((await compare()).stdout, "profiles-lost").join("\n");

  expect(messages).toContain("held 2 credentials that never loaded");
});

test("snapshots with different salts are compared by id, and that is said", async () => {
  const { run } = await before();
  await run("snapshot", "s", "--format", "json=after.json");

  const { code, stderr } = await run("compare", "before.json", "after.json");

  expect(code).toBe(0);
  expect(stderr).toContain("different salts");
});

test.each([
  ["not JSON", "{"],
  ["another version", JSON.stringify({ version: 2 })],
  ["a list", "[]"],
  ["homes of another shape", JSON.stringify({ version: 1, taken: "", salt: "aa", homes: [{ runtime: 1 }] })],
  ["a salt that is no number", JSON.stringify({ version: 1, taken: "", salt: "..", homes: [] })],
])("a broken snapshot is refused: %s", async (_, text) => {
  const { run } = makeState({ ...files, "before.json": text });

  const { code, stderr } = await run("compare", "before.json", "s");

  expect(code).toBe(2);
  expect(stderr).toContain("is no snapshot of this version");
});

test("no snapshot, too many, and a value `--against` does not take are refused", async () => {
  const { run } = await before();

  expect((await run("compare")).code).toBe(2);
  expect((await run("compare", "gone.json")).code).toBe(2);
  expect((await run("compare", "before.json", "s", "s")).code).toBe(2);
  expect((await run("compare", "before.json", "s", "--against", "nothing")).code).toBe(2);
});

test("a hostile snapshot writes no control character and pollutes nothing", async () => {
  const { root, run } = await before();
  const text = readFileSync(join(root, "before.json"), "utf8");
  const bad = text
    .replaceAll("openai:default", "\\u001b[2J\\u0007evil\\u202e")
    .replaceAll(/"(fingerprint|account)": "[^"]*"/g, '"$1": null')
    .replace('"agents": {', '"agents": {"__proto__": {"usable": {"__proto__": ["x"]}, "chain": []},')
    .replace('"settings": {}', '"settings": {"/auth/__proto__/polluted": "string"}');
  writeFileSync(join(root, "bad.json"), bad);

  const { code, stdout, stderr } = await run("compare", "bad.json", "s");

  expect(code).toBe(1);
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("with the policy, what it declares is judged too", async () => {
  const { compare, write } = await before();
  write({
    "auth-lint.yaml": "version: 1\nextends: [recommended]\n",
    [`s/${mainStore}`]: store({ "openai:default": login, "openai:key": key("openai") }),
  });

  const alone = await compare();
  const both = await compare("--against", "policy");

  expect(told(alone.stdout).map(({ rule }) => rule)).not.toContain("api-key-shadows-subscription");
  expect(told(both.stdout).map(({ rule }) => rule)).toContain("api-key-shadows-subscription");
});
