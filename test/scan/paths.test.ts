import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { authPath } from "../../src/scan/paths/auth-path.ts";
import { authPathspecs, ignoreLines } from "../../src/scan/paths/pathspecs.ts";
import { runtimeFiles } from "./runtime-files.ts";

test.each([
  [".codex/auth.json", "codex", true],
  [".Codex/AUTH.json", "codex", true],
  ["codex/.codex/auth.json", "codex", true],
  ["dot_codex/private_auth.json", "codex", true],
  ["dot_claude/private_dot_credentials.json", "claude-code", true],
  ["private_dot_config/gh/private_hosts.yml.tmpl", "gh", false],
  ["roles/agent/files/codex/auth.json", "codex", false],
  ["templates/auth-profiles.json.j2", "openclaw", true],
  ["agents/main/agent/auth-profiles.json.bak.3", "openclaw", true],
  ["auth-profiles.json.sqlite-import.2026-01-01T00-00-00.bak", "openclaw", true],
  ["auth-profiles.json.migrated-2026-01-01T00-00-00Z-6f1c1d52-0c8e", "openclaw", true],
  ["auth-profiles.json.tmp", "openclaw", true],
  ["auth-profiles (1).json", "openclaw", true],
  ["auth-profiles copy.json", "openclaw", true],
  ["auth-profiles.json~", "openclaw", true],
  ["openclaw-agent.sqlite-wal", "openclaw", true],
  ["openclaw-agent.sqlite-journal", "openclaw", true],
  ["openclaw.json.last-good", "openclaw", false],
  ["openclaw.json.clobbered.2026-04-25T03-10-38-787Z", "openclaw", false],
  ["backup/.hermes/state-snapshots/3/auth.json", "hermes", true],
  ["C:\\Users\\octo\\.codex\\auth.json", "codex", true],
  [".ssh/id_ed25519", "ssh", true],
  [".env.production.local", "dotenv", false],
  ["service-account-prod.json", "gcloud", false],
  ["web/src/auth.json", "auth", false],
  ["terraform.tfstate.backup", "terraform", true],
])("says of %s whose it is", (path, runtime, sure) => {
  expect(authPath(path)).toMatchObject({ runtime, sure });
});

test.each([
  ".env.example",
  "config/.env.template",
  "auth.example.json",
  "auth-profiles.json.lock",
  "dot_codex/encrypted_private_auth.json.age",
  "encrypted_dot_codex/auth.json",
  "secrets.sops.yaml",
  ".ssh/id_ed25519.pub",
  "src/token.ts",
  "package.json",
  "readme.md",
  "",
])("says nothing of %s", (path) => {
  expect(authPath(path)).toBeUndefined();
});

test("marks backups in the title, templates not", () => {
  expect(authPath(".codex/auth.json.bak")?.title).toBe("Codex auth file (backup)");
  expect(authPath("dot_codex/auth.json.tmpl")?.title).toBe("Codex auth file");
});

// Names that say nothing: their content alone decides.
const nameless = new Set(["config.yaml"]);

test.each(runtimeFiles.filter(({ path }) => !nameless.has(path)).map(({ path, runtime }) => [path, runtime]))(
  "knows %s of %s",
  (path) => {
    expect(authPath(path)).toBeDefined();
  },
);

const facts = new URL("../../../shared/reference/runtimes.json", import.meta.url);

test.skipIf(!existsSync(facts))(
  "has a row for every runtime with auth files of its own, and builds a file of each",
  () => {
    const known: readonly { readonly id: string }[] = JSON.parse(readFileSync(facts, "utf8"));
    const built = new Set(runtimeFiles.map(({ runtime }) => runtime));

    expect(known.map(({ id }) => id).filter((id) => !built.has(id))).toEqual([]);
  },
);

test.each([["a/", "private_", ".bak", "dot_", ".1", "-"]].flat())(
  "answers at once for a path of %s again and again",
  (part) => {
    const start = performance.now();

    authPath(part.repeat(Math.floor(4000 / part.length)));

    expect(performance.now() - start).toBeLessThan(200);
  },
);

test("names pathspecs that match without regard to case, from the top", () => {
  expect(authPathspecs).toContain(":(top,icase,glob)**/.codex/auth.json");
  expect(authPathspecs).toContain(":(top,exclude,icase,glob)**/*.lock");
  expect(new Set(authPathspecs).size).toBe(authPathspecs.length);
});

test("gives the lines that keep a runtime's files out of git", () => {
  expect(ignoreLines("codex")).toEqual(["**/.codex/auth.json*", "**/.codex/.credentials.json*"]);
  expect(ignoreLines("nobody")).toEqual([]);
});
