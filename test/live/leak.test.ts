// No character of a secret leaves `live`, in no format, whatever the files of the home look like.
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createGarden, type Garden } from "../plant.ts";
import { createDirectory, createRepository } from "../repository.ts";
import { writeHome } from "./home.ts";
import { runLive } from "./run.ts";

let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const ways: readonly (readonly string[])[] = [
  ["--format", "pretty", "--color", "always", "--show-suppressed"],
  ["--format", "json", "--policy", "strict"],
  ["--format", "agent"],
  ["--format", "sarif"],
];

const login = (g: Garden) => ({ access_token: g.token(), refresh_token: g.token(), account_id: g.token() });

const scenes: Readonly<Record<string, (g: Garden) => Readonly<Record<string, unknown>>>> = {
  "each store in order": (g) => ({
    ".codex/auth.json": { OPENAI_API_KEY: g.issued("sk-"), tokens: login(g) },
    ".claude/.credentials.json": { claudeAiOauth: { accessToken: g.token(), refreshToken: g.token() } },
    ".hermes/auth.json": { version: 1, providers: { xai: { tokens: login(g) } } },
    ".local/share/opencode/auth.json": { openrouter: { type: "api", key: g.phrase() } },
    ".openclaw/agents/main/agent/auth-profiles.json": {
      version: 1,
      profiles: { "openai:default": { type: "oauth", provider: "openai", access: g.token(), refresh: g.token() } },
    },
  }),
  "secrets for ids, providers and names": (g) => ({
    ".hermes/auth.json": {
      version: 1,
      providers: { [g.token()]: { tokens: login(g) } },
      credential_pool: { [g.token()]: [{ label: g.token(), access_token: g.token() }] },
    },
    ".codex/.credentials.json": { [g.token()]: { server_name: g.token(), access_token: g.token() } },
    ".config/gh/hosts.yml": `${g.token()}.example:\n  user: ${g.token()}\n  oauth_token: ${g.token()}\n`,
    [`.hermes/profiles/${g.token()}/auth.json`]: { version: 1, providers: { xai: { tokens: login(g) } } },
  }),
  "secrets in models and chains": (g) => ({
    ".hermes/config.yaml": `model:\n  default: ${g.token()}\n  provider: ${g.token()}\nfallback_providers:\n  - ${g.token()}\n`,
    ".claude/settings.json": { model: g.token(), fallbackModel: [g.token(), g.token()] },
    ".openclaw/openclaw.json": { agents: { defaults: { model: { primary: g.token(), fallbacks: [g.token()] } } } },
  }),
  "files that do not parse": (g) => ({
    ".codex/auth.json": `{"tokens": {"access_token": "${g.token()}", ${g.phrase()}`,
    ".claude/.credentials.json": `claudeAiOauth: ${g.phrase()}`,
    ".config/goose/secrets.yaml": `OPENAI_API_KEY: ${g.token()}\n  - ${g.phrase()}: [`,
    ".codex/config.toml": `key = ${g.token()}\n[${g.token()}`,
  }),
  variables: (g) => ({
    ".claude/.credentials.json": { claudeAiOauth: { accessToken: g.token(), refreshToken: g.token() } },
    ".bashrc": `export ANTHROPIC_API_KEY="${g.phrase()}" # ${g.token()}\nexport ${g.token()}=x\n`,
    ".config/systemd/user/claude.service": `[Service]\nExecStart=claude --key ${g.token()}\nEnvironment="ANTHROPIC_API_KEY=${g.phrase()}"\nEnvironmentFile=%h/${g.token()}.env\n`,
  }),
  "sealed files and their keys": (g) => ({
    ".factory/auth.v2.file": g.token(),
    ".factory/auth.v2.key": g.token(),
    ".zeroclaw/.secret_key": g.token(),
    ".zeroclaw/config.toml": `[providers.models.openai.main]\napi_key = "enc2:${g.token()}"\n`,
  }),
};

test.each(Object.entries(scenes))("keeps to itself: %s", async (name, plant) => {
  const garden = createGarden(name);
  writeHome(root, plant(garden));
  const repository = createRepository(root);
  repository.git("add", ".");

  const said: string[] = [];
  for (const way of ways) {
    const { code, text, errors } = await runLive(root, way);
    expect([0, 1, 3]).toContain(code);
    said.push(text, errors);
  }
  repository.remove();

  expect(said.join("").length).toBeGreaterThan(500);
  expect(garden.findIn(said.join("\n"))).toEqual([]);
});

test("keeps variables of the process to itself", async () => {
  const garden = createGarden("process");
  writeHome(root, { ".claude/.credentials.json": { claudeAiOauth: { accessToken: garden.token() } } });

  const { text } = await runLive(root, ["--env"], { HOME: root, ANTHROPIC_API_KEY: garden.phrase() });

  expect(text).toContain("ANTHROPIC_API_KEY");
  expect(garden.findIn(text)).toEqual([]);
});
