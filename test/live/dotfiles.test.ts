// `check` in repositories of dotfiles and of configuration: the same runtimes, whatever spells their paths.
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { createRepository, type Repository } from "../repository.ts";
import { fake } from "../runtimes/kit/home.ts";
import { anthropic, claudeLogin, codexAuth, oauth, storeOf } from "./home.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => repository.remove());

const write = (files: Readonly<Record<string, unknown>>): void => {
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    repository.write(path, text);
  }
  repository.git("add", "--all");
};

/** `rule path`, of a repository that tracks these files. */
const said = async (files: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
  write(files);
  const { stdout, stderr } = await runCli({ root: repository.root, env: { PATH: process.env.PATH } }, [
    "check",
    ".",
    "--format",
    "json",
    "--fail-on",
    "never",
  ]);
  const { findings, unjudged } = JSON.parse(stdout || `{"findings":[],"unjudged":["${stderr}"]}`);
  expect(unjudged).toEqual([]);
  return findings.map(({ rule, path }: { rule: string; path: string }) => `${rule} ${path}`);
};

const auth = () => codexAuth("a");

const places: readonly (readonly [string, string])[] = [
  ["at home", ".codex/auth.json"],
  ["stow", "codex/.codex/auth.json"],
  ["chezmoi", "dot_codex/private_auth.json"],
  ["chezmoi, a private folder", "private_dot_codex/private_readonly_auth.json"],
  ["chezmoi, a root of its own", "home/dot_codex/auth.json"],
  ["nix and home-manager", "home-manager/files/codex/.codex/auth.json"],
  ["ansible", "roles/agent/files/codex/auth.json"],
  ["a container's home", "docker/agent/root/.codex/auth.json"],
  ["a backup", "backup/2026-11-01/.codex/auth.json"],
];

test.each(places)("finds Codex's login in git: %s", async (_, path) => {
  expect(await said({ [path]: auth() })).toContain(`auth-file-committed ${path}`);
});

const others: readonly (readonly [string, string, () => unknown])[] = [
  ["Claude Code in chezmoi", "private_dot_claude/private_dot_credentials.json", claudeLogin],
  [
    "OpenClaw in stow",
    "openclaw/.openclaw/agents/main/agent/auth-profiles.json",
    () => storeOf({ "openai:default": oauth("openai") }),
  ],
  [
    "gh in chezmoi",
    "private_dot_config/gh/private_hosts.yml",
    () => `github.com:\n    user: me\n    oauth_token: ${["gho", fake.opaque()].join("_")}\n`,
  ],
  [
    "OpenCode in ansible",
    "roles/agent/files/.local/share/opencode/auth.json",
    () => ({ anthropic: { type: "oauth", access: anthropic("oat"), refresh: anthropic("ort"), expires: 4e12 } }),
  ],
];

test.each(others)("finds logins of others: %s", async (_, path, content) => {
  expect(await said({ [path]: content() })).toContain(`auth-file-committed ${path}`);
});

const templates: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  chezmoi: {
    "dot_codex/private_auth.json.tmpl": `{"OPENAI_API_KEY": "{{ (bitwarden "item" "openai").login.password }}"}\n`,
    "private_dot_claude/dot_credentials.json.tmpl": '{{ onepasswordRead "op://Private/claude/credentials" }}\n',
    "dot_openclaw/openclaw.json.tmpl":
      '{"meta": {"lastTouchedVersion": "2026.6.1"}, "agents": {"defaults": {"model": {"primary": "openai/gpt-5.5"}}}, "gateway": {"port": {{ .port }}}}\n',
    "dot_openclaw/agents/main/agent/auth-profiles.json.tmpl":
      '{"version": 1, "profiles": {"openai:default": {"type": "api_key", "provider": "openai", "key": "{{ .openai.key }}"}}}\n',
  },
  ansible: {
    "roles/agent/templates/codex/auth.json.j2": '{"OPENAI_API_KEY": "{{ vault_openai_key }}"}\n',
    "roles/agent/templates/.env.j2": "ANTHROPIC_API_KEY={{ vault_anthropic_key }}\n",
    "roles/agent/templates/openclaw.json.j2": '{ {% if prod %} "agents": {} {% endif %} }\n',
  },
  helm: {
    "chart/Chart.yaml": "apiVersion: v2\nname: agent\nversion: 0.1.0\n",
    "chart/templates/secret.yaml":
      "apiVersion: v1\nkind: Secret\nstringData:\n  auth-profiles.json: |\n    {{ .Values.profiles | toJson }}\n{{- if .Values.key }}\n  OPENAI_API_KEY: {{ .Values.key | quote }}\n{{- end }}\n",
    "chart/values.yaml": 'key: ""\nprofiles: {}\n',
    "chart/files/litellm_config.yaml":
      "model_list:\n{{- range .Values.models }}\n  - model_name: {{ .name }}\n    litellm_params:\n      api_key: os.environ/OPENAI_API_KEY\n{{- end }}\n",
  },
  "docker-compose": {
    "docker-compose.yml":
      "services:\n  agent:\n    image: agent\n    environment:\n      - OPENAI_API_KEY=$OPENAI_API_KEY\n      - ANTHROPIC_API_KEY\n    env_file: .env\n    volumes: ['./codex:/root/.codex']\n",
    ".env.example": "OPENAI_API_KEY=\nANTHROPIC_API_KEY=your-key-here\n",
  },
  nix: {
    "flake.nix": "{ outputs = { self }: { }; }\n",
    "home.nix": '{ config, ... }: { home.file.".codex/auth.json".source = config.age.secrets.codex.path; }\n',
    "modules/agent.nix": 'systemd.user.services.agent.Service.EnvironmentFile = "/run/secrets/agent";\n',
  },
};

test.each(Object.entries(templates))("templates of %s are what they are: nothing to report", async (_, files) => {
  const findings = await said(files);

  expect(findings.filter((one) => !one.startsWith("auth-file-committed"))).toEqual([]);
});

const vault = ["$ANSIBLE", `VAULT;1.1;AES256\n${"6138333930613034".repeat(5)}\n`].join("_");
const sops = (text: string): string =>
  JSON.stringify({
    profiles: { "openai:default": { key: ["ENC[AES256", `GCM,data:${text},iv:Zg==,tag:aA==,type:str]`].join("_") } },
    sops: { version: "3.9.0", mac: ["ENC[AES256", "GCM,data:eA==,iv:Zg==,tag:aA==,type:str]"].join("_") },
  });

const sealed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "age, by chezmoi": {
    "dot_codex/encrypted_private_auth.json.age":
      "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n",
  },
  "age, under the file's own name": { ".codex/auth.json": "age-encryption.org/v1\n-> X25519 abc\nsealed\n" },
  sops: { ".openclaw/agents/main/agent/auth-profiles.json": sops("q0I="), "secrets/codex/auth.json": sops("eA==") },
  "sops, dotenv": {
    ".env": [`OPENAI_API_KEY=ENC[AES256`, `GCM,data:q0I=,iv:Zg==,tag:aA==,type:str]\nsops_version=3.9.0\n`].join("_"),
  },
  "ansible-vault": {
    "roles/agent/files/.openclaw/agents/main/agent/auth-profiles.json": vault,
    "roles/agent/files/.codex/auth.json": vault,
    "group_vars/all/vault.yml": vault,
  },
  "git-crypt": {
    ".codex/auth.json": Buffer.concat([Buffer.from("\0GITCRYPT\0"), Buffer.alloc(64, 7)]),
    ".openclaw/agents/main/agent/auth-profiles.json": Buffer.concat([Buffer.from("\0GITCRYPT\0"), Buffer.alloc(64, 9)]),
  },
};

test.each(Object.entries(sealed))("an encrypted file is no store that cannot be read: %s", async (_, files) => {
  expect(await said(files)).toEqual([]);
});

test("plain files beside encrypted ones are told apart from them", async () => {
  const files = { ".codex/auth.json": vault, "laptop/.codex/auth.json": auth() };

  expect(await said(files)).toContain("auth-file-committed laptop/.codex/auth.json");
  expect(await said(files)).not.toContain("auth-file-committed .codex/auth.json");
});

test("a template with one real key in it is no template", async () => {
  const file = "roles/agent/templates/codex/auth.json.j2";
  const findings = await said({
    [file]: `{"OPENAI_API_KEY": "${["sk", "proj", fake.opaque().repeat(3)].join("-")}", "x": "{{ y }}"}\n`,
  });

  expect(findings.some((one) => one.endsWith(file))).toBe(true);
});
