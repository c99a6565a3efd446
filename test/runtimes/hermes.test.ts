import { expect, test } from "vitest";
import hermes from "../../src/runtimes/hermes.ts";
import { fake, translateFiles } from "./kit/home.ts";

const tokens = () => ({ access_token: fake.jwt({ exp: 4_102_444_800 }), refresh_token: fake.opaque() });

test("a sign-in and the rows of a pool are profiles", async () => {
  const [home] = await translateFiles(hermes, {
    ".hermes/auth.json": {
      version: 1,
      active_provider: "openai-codex",
      providers: { "openai-codex": { tokens: tokens(), auth_mode: "chatgpt" } },
      credential_pool: {
        anthropic: [
          { label: "sub", auth_type: "oauth", ...tokens(), expires_at: "2099-01-01T00:00:00Z" },
          { label: "paid", auth_type: "api_key", access_token: fake.opaque() },
        ],
      },
    },
  });
  expect(home?.profiles).toMatchObject([
    { id: "openai-codex", provider: "openai-codex", kind: "oauth", expires: 4_102_444_800_000 },
    { id: "anthropic:sub", kind: "oauth", expires: Date.parse("2099-01-01T00:00:00Z") },
    { id: "anthropic:paid", kind: "api-key" },
  ]);
});

test("a row seeded from the sign-in is told once", async () => {
  const held = tokens();
  const [home] = await translateFiles(hermes, {
    ".hermes/auth.json": {
      version: 1,
      providers: { "openai-codex": { tokens: held } },
      credential_pool: { "openai-codex": [{ id: "seed", auth_type: "oauth", ...held }] },
    },
  });
  expect(home?.profiles.map(({ id }) => id)).toEqual(["openai-codex:seed"]);
});

test("a named profile is in the same home, and a snapshot is a backup", async () => {
  const auth = () => ({ version: 1, providers: { xai: { tokens: tokens() } } });
  const homes = await translateFiles(hermes, {
    ".hermes/profiles/work/auth.json": auth(),
    ".hermes/state-snapshots/.hermes/auth.json": auth(),
  });
  expect(homes.flatMap(({ stores }) => stores.map(({ role }) => role))).toEqual(["primary", "backup"]);
});

test("fallbacks without provider or model are passed over; the plural wins", async () => {
  const config = [
    "model: {provider: anthropic, default: opus}",
    "fallback_providers: [{provider: openai, model: gpt-5.5}, {provider: xai}]",
    "fallback_model: {provider: groq, model: llama}",
    "",
  ].join("\n");
  const [home] = await translateFiles(hermes, { ".hermes/config.yaml": config });
  expect(home?.agents.main?.chain).toEqual(["anthropic/opus", "openai/gpt-5.5"]);
  expect(home?.chains[0]?.links.map(({ fate }) => fate)).toEqual(["tried", "tried", "dropped"]);
});

test("keys of its .env seed the pools", async () => {
  const [home] = await translateFiles(hermes, { ".hermes/.env": `ANTHROPIC_API_KEY=${fake.opaque()}\nOTHER=1\n` });
  expect(home?.keys).toMatchObject([{ provider: "anthropic", name: "ANTHROPIC_API_KEY", serves: "fallback" }]);
});
