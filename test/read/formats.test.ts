import { expect, test } from "vitest";
import { formatOf } from "../../src/read/format.ts";

const nothing = new Uint8Array();

test.each([
  ["agents/main/agent/auth-profiles.json", "json"],
  ["openclaw.json.bak", "json"],
  ["openclaw.json.bak.2", "json"],
  ["openclaw.json.bak2", "json"],
  ["openclaw.json.last-good", "json"],
  ["openclaw.json.clobbered.2026-04-25T03-10-38-787Z", "json"],
  ["openclaw.json.backup-20260401-224548", "json"],
  ["openclaw.json.backup_20260315_094006", "json"],
  ["openclaw.json.backup.1772815612", "json"],
  ["auth-profiles.json.migrated-2026-08-02T10:00:00.000Z-0b5e", "json"],
  ["auth-profiles.json.legacy-flat.1760000000000.bak", "json"],
  ["auth-profiles.json.sqlite-import.1760000000000.bak", "json"],
  ["openclaw.json.template", "json"],
  ["openclaw.json.j2", "json"],
  ["settings.json.tmpl", "json"],
  ["auth-profiles.json.tmp", "json"],
  ["config/openclaw.json5", "json5"],
  ["opencode.jsonc", "json5"],
  ["config.yaml.bak.3", "yaml"],
  ["docker-compose.yml.j2", "yaml"],
  ["private_config.toml.tmpl", "toml"],
  [".env", "dotenv"],
  [".env.example", "dotenv"],
  [".env.local", "dotenv"],
  [".envrc", "dotenv"],
  ["dot_env", "dotenv"],
  ["env.example", "dotenv"],
  ["openclaw.env.j2", "dotenv"],
  [".env.production.json", "json"],
  ["openclaw-agent.sqlite", "sqlite"],
  ["openclaw-agent.sqlite.bak-1760000000000", "sqlite"],
  ["gitignore.txt", "text"],
  ["sessions.jsonl", "text"],
] as const)("knows by its name what %s is", (path, format) => {
  expect(formatOf(path, nothing)).toBe(format);
});

test.each([
  ["a database", "SQLite format 3\0", "sqlite"],
  ["an object", '\n{ "a": 1 }', "json"],
  ["a list", '[\n  {"a": 1}]', "json"],
  ["an INI section", "[default]\na = 1", "text"],
  ["a Nix function", "{ config, ... }:", "text"],
  ["a page of text", "# Title", "text"],
  ["bytes with a NUL", "\x7fELF\0", "binary"],
])("knows by its content what %s is", (_, content, format) => {
  expect(formatOf("unknown", new TextEncoder().encode(content))).toBe(format);
});

test("knows UTF-16 from binary", () => {
  expect(formatOf("pasted", Buffer.from('{"a": 1}', "utf16le"))).toBe("json");
});
