import { expect, test } from "vitest";
import { isPlaceholder } from "../src/placeholder.ts";
import { fakeCredential } from "./fake.ts";

test.each([
  "os.environ/OPENAI_API_KEY",
  "$" + "{OPENAI_API_KEY}",
  "$OPENAI_API_KEY",
  "$" + "{env.OPENAI_API_KEY}",
  "$" + "{OPENAI_API_KEY:-}",
  "$" + "{OPENAI_API_KEY:-changeme}",
  "$" + "{{ secrets.KEY }}",
  "OPENAI_API_KEY",
  "YOUR_KEY_HERE",
  "your-api-key",
  "yourapikey",
  "你的API密钥",
  "ollama-local",
  "lm-studio",
  "na",
  "not-needed",
  "EMPTY",
  "none",
  "qwen-oauth",
  "minimax-oauth",
  "codex-app-server",
  "secretref-managed",
  "{{ vault_openai_key }}",
  "sk-...",
  "sk-ab…yz",
  "abcd****wxyz",
  "<YOUR_KEY>",
  "<access-token>",
  "[REDACTED]",
  "replace-with-your-token",
  "change-me",
  "REDACTED",
  "token_here",
  "example-key",
  "fake-key",
  "dummy",
  "__OPENAI_KEY__",
  "__OPENCLAW_REDACTED__",
  "{env:OPENAI_API_KEY}",
  "{file:~/.keys/openai}",
  "sk-xxxx",
  "xxxxxxxx",
  "sk-ant-0000000000",
  "sk-#######",
  "/run/agenix/openai",
  "/run/secrets/openai",
  "ENC[AES256_GCM,data:abc,type:str]",
  "op://vault/item/field",
  "!vault |",
  "vault_openai_key",
  "config.sops.secrets.openai.path",
  "openssl rand -hex 32",
])("%s stands in for a credential", (value) => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each(["openai-access", "openai-key", "anthropic-access", "anthropic-refresh", "openrouter-key", "other"])(
  "a real %s does not",
  (name) => {
    expect(isPlaceholder(fakeCredential(name))).toBe(false);
  },
);

test("an empty string is no stand-in: it is no credential at all", () => {
  expect(isPlaceholder("")).toBe(false);
});

test("the default of a variable is judged by itself", () => {
  expect(isPlaceholder(`$\{KEY:-${fakeCredential("openai-key")}}`)).toBe(false);
});

test.each([
  ["0".repeat(24), true],
  ["0".repeat(200), true],
  ["0".repeat(201), false],
  ["yourapikey12345678901234567890", false],
  ["generate1234567890123456789012", false],
  ["abcdef0123456789abcdef0123456789", false],
  [`${"x".repeat(30)}`, true],
  ["XXXXXXXXXXXXXXXXXXXXXXXXXXXXXX00", false],
])("of letters and digits alone, only filler is a stand-in: %s", (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});
