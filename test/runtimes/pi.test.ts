import { expect, test } from "vitest";
import pi from "../../src/runtimes/pi.ts";
import { fake, readAs, translateFiles } from "./kit/home.ts";

const login = () => ({ type: "oauth", access: fake.opaque(), refresh: fake.opaque(), expires: 4_102_444_800_000 });

test("what is stored owns the provider: a variable is not asked", async () => {
  const env = { ANTHROPIC_API_KEY: fake.opaque() };
  const [home] = await translateFiles(pi, { ".pi/agent/auth.json": { anthropic: login() } }, env);
  expect(home?.profiles).toMatchObject([{ provider: "anthropic", kind: "oauth", fate: "usable" }]);
  expect(home?.keys).toMatchObject([{ provider: "anthropic", serves: "never" }]);
});

test.each(["$OPENAI_API_KEY", `${"$"}{OPENAI_API_KEY}`, "!pass show openai"])("%s is a reference", async (key) => {
  const [home] = await translateFiles(pi, { ".pi/agent/auth.json": { openai: { type: "api_key", key } } });
  expect(home?.profiles).toMatchObject([{ kind: "api-key", reference: true, fate: "usable" }]);
});

test("OpenClaw's store is not pi's", async () => {
  const store = { version: 1, profiles: { "openai:default": { type: "api_key", key: fake.opaque() } } };
  expect(pi.claim(await readAs("agent/auth.json", store))).toBeUndefined();
});
