/** What an operator does to a home at night, and what has to be said of it. */
import { chmodSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fake } from "../runtimes/kit/home.ts";
import { anthropic, claudeLogin, earlier, type Files, later, openaiJwt, type Version } from "./home.ts";

export interface Wreck {
  readonly name: string;
  /** Versions of OpenClaw it happens with; the first alone where OpenClaw is no part of it. */
  readonly versions?: readonly Version[];
  /** Files that take the place of the healthy ones, or are added. */
  readonly files: (version: Version, healthy: Readonly<Files>) => Files;
  /** Another wreck of the same program hides it, or the other way round. */
  readonly alone?: boolean;
  /** What is done on the disk afterwards. */
  readonly afterwards?: (root: string, git: (...argv: readonly string[]) => string) => void;
  /** `rule path#pointer`, and what the remedy says. */
  readonly said: (version: Version) => readonly (readonly [string, RegExp])[];
}

export const wrecks: readonly Wreck[] = [
  {
    name: "Codex's file was cut off when the disk was full",
    alone: true,
    files: (_, healthy) => ({ ".codex/auth.json": JSON.stringify(healthy[".codex/auth.json"]).slice(0, 300) }),
    said: () => [["store-unreadable .codex/auth.json#", /`codex login`/]],
  },
  {
    name: "Claude Code's login was edited by hand, and a comma is left over",
    alone: true,
    files: (_, healthy) => ({
      ".claude/.credentials.json": JSON.stringify(healthy[".claude/.credentials.json"]).replace(/\}$/, ",}"),
    }),
    said: () => [["store-unreadable .claude/.credentials.json#", /trailing comma.*`claude auth login`/]],
  },
  {
    name: "a backup of a login lies beside it after a restore",
    files: (_, healthy) => ({ ".codex/auth.json.bak": healthy[".codex/auth.json"] }),
    said: () => [["stale-copy-on-disk .codex/auth.json.bak#", /rm .codex\/auth\.json\.bak/]],
  },
  {
    name: "a key is exported in .bashrc",
    files: () => ({ ".bashrc": `export ANTHROPIC_API_KEY=${anthropic("api")}\n` }),
    said: () => [["api-key-shadows-subscription .bashrc#", /Delete `ANTHROPIC_API_KEY` from `\.bashrc`/]],
  },
  {
    name: "Codex's login was copied into Hermes",
    files: (_, healthy) => ({ ".hermes/auth.json": hermesWith(healthy[".codex/auth.json"]) }),
    said: () => [["token-has-two-owners .hermes/auth.json#/providers/openai-codex/tokens", /`hermes login`/]],
  },
  {
    name: "Hermes was seeded from Claude Code",
    files: (_, healthy) => ({ ".hermes/.anthropic_oauth.json": claudeOf(healthy[".claude/.credentials.json"]) }),
    said: () => [["token-has-two-owners .hermes/.anthropic_oauth.json#", /`hermes login`/]],
  },
  {
    name: "Codex's token has run out and cannot be renewed",
    alone: true,
    files: () => ({
      ".codex/auth.json": {
        auth_mode: "chatgpt",
        tokens: { access_token: openaiJwt("account-codex", { exp: earlier / 1000 }), account_id: "account-codex" },
      },
    }),
    said: () => [["profile-expired .codex/auth.json#/tokens", /`codex login`/]],
  },
  {
    name: "a setup token runs out within days",
    alone: true,
    files: () => ({
      ".claude/.credentials.json": {
        claudeAiOauth: { accessToken: anthropic("oat"), expiresAt: later - 27 * 86_400_000 },
      },
    }),
    said: () => [["profile-expired .claude/.credentials.json#/claudeAiOauth", /`claude auth login`/]],
  },
  {
    name: "a login's token stands in a key's slot of Hermes",
    files: () => ({ ".hermes/.env": `ANTHROPIC_API_KEY=${anthropic("oat")}\n` }),
    said: () => [["credential-kind-mismatch .hermes/.env#/ANTHROPIC_API_KEY", /`hermes login`/]],
  },
  {
    name: "everybody may read Claude Code's login",
    files: () => ({}),
    afterwards: (root) => chmodSync(join(root, ".claude/.credentials.json"), 0o644),
    said: () => [["store-world-readable .claude/.credentials.json#", /chmod 600 .claude\/.credentials\.json/]],
  },
  {
    name: "Codex's login is tracked in the dotfiles, and linked into place",
    files: () => ({}),
    afterwards: (root, git) => {
      mkdirSync(join(root, "dotfiles/codex/.codex"), { recursive: true });
      renameSync(join(root, ".codex/auth.json"), join(root, "dotfiles/codex/.codex/auth.json"));
      symlinkSync("../dotfiles/codex/.codex/auth.json", join(root, ".codex/auth.json"));
      git("add", "codex");
    },
    said: () => [["auth-file-committed dotfiles/codex/.codex/auth.json#", /git rm --cached/]],
  },
  {
    name: "Claude Code's login lies in the dotfiles, and nothing ignores it",
    files: () => ({ "dotfiles/claude/.claude/.credentials.json": claudeLogin() }),
    said: () => [["auth-file-not-ignored dotfiles/claude/.claude/.credentials.json#", /\.gitignore/]],
  },
  {
    name: "Codex's file holds a key and no auth_mode",
    files: (_, healthy) => ({
      ".codex/auth.json": {
        ...objectOf(healthy[".codex/auth.json"]),
        auth_mode: undefined,
        OPENAI_API_KEY: fake.opaque(),
      },
    }),
    said: () => [["api-key-shadows-subscription .codex/auth.json#/OPENAI_API_KEY", /OPENAI_API_KEY/]],
  },
  {
    name: "Claude Code's settings set a key",
    files: () => ({ ".claude/settings.json": { env: { ANTHROPIC_API_KEY: anthropic("api") } } }),
    said: () => [["api-key-shadows-subscription .claude/settings.json#/env/ANTHROPIC_API_KEY", /settings\.json/]],
  },
  {
    name: "ZeroClaw's store lies beside its key",
    files: () => ({
      ".zeroclaw/auth-profiles.json": {
        schema_version: 1,
        active_profiles: {},
        profiles: {
          "openai:default": { model_provider: "openai", kind: "oauth", access_token: `enc2:${fake.opaque()}` },
        },
      },
      ".zeroclaw/.secret_key": fake.opaque(),
    }),
    said: () => [["secret-beside-its-key .zeroclaw/auth-profiles.json#", /\.zeroclaw\/\.secret_key/]],
  },
  {
    name: "Gemini CLI's sealed file can be opened by anybody",
    files: () => ({ ".gemini/gemini-credentials.json": fake.opaque() }),
    said: () => [["secret-beside-its-key .gemini/gemini-credentials.json#", /chmod 600/]],
  },
  {
    name: "Droid's login lies beside its key",
    files: () => ({ ".factory/auth.v2.file": fake.opaque(), ".factory/auth.v2.key": fake.opaque() }),
    said: () => [["secret-beside-its-key .factory/auth.v2.file#", /auth\.v2\.key/]],
  },
  {
    name: "Gemini CLI's login is of the time when it could sign in",
    files: () => ({
      ".gemini/oauth_creds.json": {
        access_token: fake.opaque(),
        refresh_token: fake.opaque(),
        expiry_date: Date.UTC(2026, 4, 1),
      },
    }),
    said: () => [["profile-expired .gemini/oauth_creds.json#", /`gemini \/auth`/]],
  },
  {
    name: "a fallback of Hermes names no model",
    files: () => ({
      ".hermes/config.yaml":
        "model:\n  default: grok-5\n  provider: xai\nfallback_providers:\n  - provider: openrouter\n",
    }),
    said: () => [["fallback-malformed .hermes/config.yaml#/fallback_providers/0", /model/]],
  },
];

const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

const tokensOf = (auth: unknown): unknown =>
  typeof auth === "object" && auth !== null && "tokens" in auth ? auth.tokens : undefined;

const hermesWith = (codex: unknown) => ({
  version: 1,
  providers: {
    xai: { tokens: { access_token: fake.opaque(), refresh_token: fake.opaque() } },
    "openai-codex": { tokens: tokensOf(codex) },
  },
  credential_pool: {},
});

const claudeOf = (credentials: unknown): unknown =>
  typeof credentials === "object" && credentials !== null && "claudeAiOauth" in credentials
    ? credentials.claudeAiOauth
    : undefined;
