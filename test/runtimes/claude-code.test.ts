import { expect, test } from "vitest";
import claudeCode from "../../src/runtimes/claude-code.ts";
import { fake, translateFiles } from "./kit/home.ts";

const credentials = () => ({
  claudeAiOauth: { accessToken: fake.opaque(), refreshToken: fake.opaque(), expiresAt: 4_102_444_800_000 },
});

test("the claude.ai login is a profile of Anthropic, its expiry in ms", async () => {
  const [home] = await translateFiles(claudeCode, { ".claude/.credentials.json": credentials() });
  expect(home?.profiles).toMatchObject([{ provider: "anthropic", kind: "oauth", expires: 4_102_444_800_000 }]);
  expect(home?.agents.main?.usable).toEqual({ anthropic: ["claude.ai"] });
});

test.each([
  [".claude/settings.json", { env: { ANTHROPIC_API_KEY: "held" } }, "ANTHROPIC_API_KEY"],
  [".claude/settings.local.json", { env: { ANTHROPIC_AUTH_TOKEN: "held" } }, "ANTHROPIC_AUTH_TOKEN"],
  [".claude/settings.json", { apiKeyHelper: "/usr/local/bin/key" }, "apiKeyHelper"],
  [".claude.json", { primaryApiKey: "held" }, "primaryApiKey"],
])("a key in %s is served before the login", async (path, settings, name) => {
  const value = JSON.parse(JSON.stringify(settings).replace('"held"', JSON.stringify(fake.opaque())));
  const [home] = await translateFiles(claudeCode, { ".claude/.credentials.json": credentials(), [path]: value });
  expect(home?.keys).toMatchObject([{ provider: "anthropic", name, serves: "first" }]);
});

test("three distinct fallbacks are tried, the fourth and doubles are not", async () => {
  const settings = { model: "opus", fallbackModel: ["sonnet", "opus", "haiku", "default"] };
  const [home] = await translateFiles(claudeCode, { ".claude/settings.json": settings });
  expect(home?.chains[0]?.links.map(({ fate }) => fate)).toEqual(["tried", "tried", "repeated", "tried", "dropped"]);
  expect(home?.agents.main?.chain).toEqual(["anthropic/opus", "anthropic/sonnet", "anthropic/haiku"]);
});

test("a fallback written as a string is refused by its settings", async () => {
  const [home] = await translateFiles(claudeCode, { ".claude/settings.json": { fallbackModel: "sonnet" } });
  expect(home?.configFlaws).toMatchObject([{ place: { at: ["fallbackModel"] } }]);
});

test("keys of MCP servers belong to the server, not to a provider", async () => {
  const servers = { mcpServers: { github: { env: { GITHUB_TOKEN: fake.opaque(), LOG: "debug" } } } };
  const [home] = await translateFiles(claudeCode, { ".claude.json": servers });
  expect(home?.keys).toMatchObject([{ provider: "mcp:github", name: "GITHUB_TOKEN" }]);
});
