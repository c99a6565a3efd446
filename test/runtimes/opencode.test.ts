import { expect, test } from "vitest";
import kilo from "../../src/runtimes/kilo-cli.ts";
import opencode from "../../src/runtimes/opencode.ts";
import { fake, readAs, translateFiles } from "./kit/home.ts";

const auth = ".local/share/opencode/auth.json";
const oauth = (more: Readonly<Record<string, unknown>> = {}) => ({
  type: "oauth",
  access: fake.opaque(),
  refresh: fake.opaque(),
  expires: 4_102_444_800_000,
  ...more,
});

test("logins and keys are profiles of their providers", async () => {
  const [home] = await translateFiles(opencode, {
    [auth]: { anthropic: oauth(), openrouter: { type: "api", key: fake.opaque() } },
  });
  expect(home?.profiles).toMatchObject([
    { provider: "anthropic", kind: "oauth", fate: "usable", expires: 4_102_444_800_000 },
    { provider: "openrouter", kind: "api-key", fate: "usable" },
  ]);
});

test.each([
  ["without its refresh", { anthropic: { type: "oauth", access: "a", expires: 1 } }, "undecodable"],
  [
    "with an API key's type of another program",
    { x: oauth(), anthropic: { type: "api_key", key: "k" } },
    "unknown_type",
  ],
])("an entry %s is dropped without a word", async (_, value, reason) => {
  const [home] = await translateFiles(opencode, { [auth]: value });
  expect(home?.profiles.find(({ id }) => id === "anthropic")).toMatchObject({ fate: "dropped", reason });
});

test("a file that does not parse counts as unreadable, not as empty", async () => {
  const [home] = await translateFiles(opencode, { [auth]: `{"anthropic": {"type": "oauth",` });
  expect(home?.stores).toMatchObject([{ fate: "unreadable" }]);
});

test("a key of the configuration is merged over the login", async () => {
  const [home] = await translateFiles(opencode, {
    [auth]: { anthropic: oauth() },
    ".config/opencode/opencode.json": {
      model: "anthropic/opus",
      provider: { anthropic: { options: { apiKey: fake.opaque() } } },
    },
  });
  expect(home?.keys).toMatchObject([{ provider: "anthropic", name: "apiKey", serves: "first", reference: false }]);
  expect(home?.agents.main?.chain).toEqual(["anthropic/opus"]);
});

test("a reference in the configuration holds nothing", async () => {
  const [home] = await translateFiles(opencode, {
    "opencode.json": { provider: { anthropic: { options: { apiKey: "{env:ANTHROPIC_API_KEY}" } } } },
  });
  expect(home?.keys).toMatchObject([{ reference: true }]);
});

test("servers' logins run out in seconds", async () => {
  const [home] = await translateFiles(opencode, {
    ".local/share/opencode/mcp-auth.json": {
      linear: { tokens: { accessToken: fake.opaque(), expiresAt: 4_102_444_800 } },
    },
  });
  expect(home?.profiles).toMatchObject([{ provider: "mcp:linear", expires: 4_102_444_800_000 }]);
});

test("Kilo reads the same shape in its own folder, and pi's is neither's", async () => {
  expect(kilo.claim(await readAs(".local/share/kilo/auth.json", { anthropic: oauth() }))).toMatchObject({
    runtime: "kilo-cli",
  });
  expect(
    opencode.claim(await readAs("auth.json", { openai: { type: "api_key", key: fake.opaque() } })),
  ).toBeUndefined();
});
