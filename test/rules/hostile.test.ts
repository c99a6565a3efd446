import { expect, test } from "vitest";
import { fakeCredential } from "../fake.ts";
import { lintExample } from "../lint.ts";
import { shelves } from "../shelves.ts";

const main = "agents/main/agent/auth-profiles.json";

test("ids from hell are shown inside backticks, and no credential is", async () => {
  const evil = "a`$(reboot)\u001b[2J\n";
  const { findings } = await lintExample(
    {
      target: "openclaw@2026.6.1",
      files: {
        [main]: {
          profiles: {
            [evil]: { type: "nope", provider: evil },
            [fakeCredential("anthropic-key")]: { type: "api_key", provider: "anthropic", key: "" },
            ["__proto__"]: { type: "api_key", provider: "constructor", key: "$FAKE:openai-key" },
            constructor: { type: "oauth", provider: "__proto__", refresh: "$FAKE:openai-refresh" },
          },
          order: { constructor: ["toString"], toString: ["constructor"] },
        },
        "openclaw.json": { auth: { order: { hasOwnProperty: ["x"] } } },
      },
    },
    shelves,
  );
  const text = JSON.stringify(findings.map(({ message, remedy, related }) => [message, remedy, related]));

  expect(findings.length).toBeGreaterThan(1);
  expect(text).not.toMatch(/\\u001b|a`\$/);
  expect(text).not.toContain(fakeCredential("anthropic-key").slice(14, 30));
  expect(text).not.toContain(fakeCredential("openai-key").slice(10, 30));
});

test("many copies and long chains take no time", async () => {
  const profile = (index: number) => ({
    type: "oauth",
    provider: "openai",
    access: `a${index}xyz`,
    refresh: "r".repeat(40),
  });
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, agent) => [
      `agents/a${agent}/agent/auth-profiles.json`,
      { profiles: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`openai:${index}`, profile(index)])) },
    ]),
  );
  const fallbacks = Array.from({ length: 400 }, (_, index) => `openai/m${index}`);
  const started = performance.now();

  const { findings } = await lintExample(
    {
      target: "openclaw@2026.6.1",
      policy: { version: 1, preference: ["ollama/*", "openai/*"] },
      files: {
        ...files,
        "openclaw.json": { agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks } } } },
      },
    },
    shelves,
  );

  expect(findings.length).toBeGreaterThan(400);
  expect(performance.now() - started).toBeLessThan(5000);
}, 20_000);
