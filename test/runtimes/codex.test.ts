import { expect, test } from "vitest";
import codex from "../../src/runtimes/codex.ts";
import { fake, readAs, translateFiles } from "./kit/home.ts";

const tokens = () => ({
  access_token: fake.jwt({ exp: 4_102_444_800 }),
  refresh_token: fake.opaque(),
  account_id: "a",
});

test.each([
  ["at home", ".codex/auth.json", ""],
  ["below the checked folder", "backup/home/.codex/auth.json", "backup/home"],
  ["as chezmoi spells it", "dot_codex/private_auth.json", ""],
  ["as stow lays it out", "codex/.codex/auth.json", "codex"],
  ["in a checked ~/.codex", "auth.json", ""],
])("auth.json is known %s", async (_, path, root) => {
  const document = await readAs(path, { tokens: tokens() });
  expect(codex.claim(document)).toMatchObject({ runtime: "codex", root });
});

test("an auth.json of another program is not taken", async () => {
  expect(codex.claim(await readAs("auth.json", { users: [] }))).toBeUndefined();
  expect(codex.wants("README.md")).toBe(false);
});

test("without a mode, the key beside the login is served first", async () => {
  const [home] = await translateFiles(codex, {
    ".codex/auth.json": { OPENAI_API_KEY: fake.opaque(), tokens: tokens() },
  });
  expect(home?.profiles.map(({ id, kind, serves }) => ({ id, kind, serves }))).toEqual([
    { id: "chatgpt", kind: "oauth", serves: "first" },
    { id: "api-key", kind: "api-key", serves: "first" },
  ]);
  expect(home?.profiles[0]?.expires).toBe(4_102_444_800_000);
});

test("with a mode, the key beside the login is not served", async () => {
  const [home] = await translateFiles(codex, {
    ".codex/auth.json": { auth_mode: "chatgpt", OPENAI_API_KEY: fake.opaque(), tokens: tokens() },
  });
  expect(home?.profiles[1]?.serves).toBe("never");
});

test("a backup is a copy that the program does not read", async () => {
  const [home] = await translateFiles(codex, {
    ".codex/auth.json": { tokens: tokens() },
    ".codex/auth.json.bak": { tokens: tokens() },
  });
  expect(home?.stores.map(({ role }) => role)).toEqual(["primary", "backup"]);
  expect(home?.profiles.map(({ fate }) => fate)).toEqual(["usable", "not-read"]);
});

test("CODEX_API_KEY in the environment is served before the login", async () => {
  const files = { ".codex/auth.json": { tokens: tokens() } };
  const [home] = await translateFiles(codex, files, { CODEX_API_KEY: fake.opaque() });
  expect(home?.keys).toMatchObject([{ provider: "openai", name: "CODEX_API_KEY", serves: "first" }]);
});
