/** Each file of each runtime, as its program writes it: what becomes of it. A file without an example is named. */
import { expect, test } from "vitest";
import { runtimes } from "../../src/runtimes/index.ts";
import type { RuntimeFile } from "../../src/runtimes/kit/model.ts";
import { translate } from "../../src/translate.ts";
import { fake, readAs, translateFiles } from "./kit/home.ts";

const far = 4_102_444_800;
const login = (more: Readonly<Record<string, unknown>> = {}) => ({
  access_token: fake.opaque(),
  refresh_token: fake.opaque(),
  ...more,
});
const camel = (more: Readonly<Record<string, unknown>> = {}) => ({
  accessToken: fake.opaque(),
  refreshToken: fake.opaque(),
  ...more,
});
const servers = () => ({ github: { command: "npx", env: { GITHUB_TOKEN: fake.opaque(), DEBUG: "1" } } });

/** Runtime and path → content, and what it holds: `provider/kind` of profiles, `provider:name` of keys. */
const examples: readonly (readonly [
  runtime: string,
  path: string,
  content: () => unknown,
  holds: readonly string[],
])[] = [
  ["codex", ".codex/auth.json", () => ({ tokens: login() }), ["openai/oauth"]],
  [
    "codex",
    ".codex/.credentials.json",
    () => ({ "x|1": { server_name: "x", expires_at: far * 1000, ...login() } }),
    ["mcp:x/oauth"],
  ],
  [
    "codex",
    ".codex/config.toml",
    () => `[model_providers.azure]\nexperimental_bearer_token = "${fake.opaque()}"\n`,
    ["azure:experimental_bearer_token"],
  ],
  [
    "claude-code",
    ".claude/.credentials.json",
    () => ({ claudeAiOauth: camel({ expiresAt: far * 1000 }) }),
    ["anthropic/oauth"],
  ],
  [
    "claude-code",
    ".claude/settings.json",
    () => ({ env: { ANTHROPIC_API_KEY: fake.opaque() } }),
    ["anthropic:ANTHROPIC_API_KEY"],
  ],
  [
    "claude-code",
    ".claude/settings.local.json",
    () => ({ env: { ANTHROPIC_API_KEY: fake.opaque() } }),
    ["anthropic:ANTHROPIC_API_KEY"],
  ],
  [
    "claude-code",
    ".claude.json",
    () => ({ primaryApiKey: fake.opaque(), mcpServers: servers() }),
    ["anthropic:primaryApiKey", "mcp:github:GITHUB_TOKEN"],
  ],
  [
    "opencode",
    ".local/share/opencode/auth.json",
    () => ({ openrouter: { type: "api", key: fake.opaque() } }),
    ["openrouter/api-key"],
  ],
  ["opencode", ".local/share/opencode/mcp-auth.json", () => ({ x: { tokens: camel() } }), ["mcp:x/oauth"]],
  [
    "opencode",
    ".config/opencode/opencode.json",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  [
    "opencode",
    ".config/opencode/opencode.jsonc",
    () => ({ mcp: { x: { environment: { X_API_KEY: fake.opaque() } } } }),
    ["mcp:x:X_API_KEY"],
  ],
  [
    "opencode",
    ".opencode/opencode.json",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  [
    "opencode",
    "opencode.json",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  [
    "opencode",
    "opencode.jsonc",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  ["kilo-cli", ".local/share/kilo/auth.json", () => ({ kilo: { type: "api", key: fake.opaque() } }), ["kilo/api-key"]],
  ["kilo-cli", ".local/share/kilo/mcp-auth.json", () => ({ x: { tokens: camel() } }), ["mcp:x/oauth"]],
  [
    "kilo-cli",
    ".config/kilo/kilo.jsonc",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  [
    "kilo-cli",
    "kilo.jsonc",
    () => ({ provider: { openai: { options: { apiKey: fake.opaque() } } } }),
    ["openai:apiKey"],
  ],
  ["pi", ".pi/agent/auth.json", () => ({ openai: { type: "api_key", key: fake.opaque() } }), ["openai/api-key"]],
  ["pi", ".pi/agent/models.json", () => ({ providers: { openai: { apiKey: fake.opaque() } } }), ["openai:apiKey"]],
  ["pi", ".pi/agent/mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["hermes", ".hermes/auth.json", () => ({ version: 1, providers: { xai: { tokens: login() } } }), ["xai/oauth"]],
  ["hermes", ".hermes/.anthropic_oauth.json", () => camel({ expiresAt: far * 1000 }), ["anthropic/oauth"]],
  ["hermes", ".hermes/.env", () => `OPENAI_API_KEY=${fake.opaque()}\n`, ["openai:OPENAI_API_KEY"]],
  [
    "hermes",
    ".hermes/config.yaml",
    () => `custom_providers:\n  - name: Here\n    api_key: ${fake.opaque()}\n`,
    ["here:api_key"],
  ],
  [
    "hermes",
    ".hermes/profiles/*/auth.json",
    () => ({ version: 1, providers: { xai: { tokens: login() } } }),
    ["xai/oauth"],
  ],
  ["hermes", ".hermes/profiles/*/.anthropic_oauth.json", () => camel(), ["anthropic/oauth"]],
  ["hermes", ".hermes/profiles/*/.env", () => `OPENAI_API_KEY=${fake.opaque()}\n`, ["openai:OPENAI_API_KEY"]],
  [
    "hermes",
    ".hermes/profiles/*/config.yaml",
    () => `providers:\n  xai:\n    api_key: ${fake.opaque()}\n`,
    ["xai:api_key"],
  ],
  ["gh", ".config/gh/hosts.yml", () => `github.com:\n  user: me\n  oauth_token: ${fake.opaque()}\n`, ["github/token"]],
  [
    "copilot-cli",
    ".copilot/config.json",
    () => ({ copilot_tokens: { "https://github.com:me": fake.opaque() } }),
    ["github-copilot/token"],
  ],
  ["copilot-cli", ".copilot/mcp-config.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  [
    "copilot-cli",
    ".config/github-copilot/apps.json",
    () => ({ "github.com:Iv1.x": { user: "me", oauth_token: fake.opaque() } }),
    ["github-copilot/token"],
  ],
  [
    "copilot-cli",
    ".config/github-copilot/hosts.json",
    () => ({ "github.com": { oauth_token: fake.opaque() } }),
    ["github-copilot/token"],
  ],
  ["mcp-remote", ".mcp-auth/mcp-remote-*/*_tokens.json", () => login(), ["mcp:server/oauth"]],
  ["mcp-config", ".mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["mcp-config", ".vscode/mcp.json", () => ({ servers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["mcp-config", ".roo/mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["mcp-config", ".kiro/settings/mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["mcp-config", ".config/mcp/*.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  [
    "mcp-config",
    ".config/Claude/claude_desktop_config.json",
    () => ({ mcpServers: servers() }),
    ["mcp:github:GITHUB_TOKEN"],
  ],
  [
    "mcp-config",
    "Library/Application Support/Claude/claude_desktop_config.json",
    () => ({ mcpServers: servers() }),
    ["mcp:github:GITHUB_TOKEN"],
  ],
  ["mcp-config", ".codeium/windsurf/mcp_config.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["gemini-cli", ".gemini/oauth_creds.json", () => login({ expiry_date: far * 1000 }), ["google/oauth"]],
  ["gemini-cli", ".gemini/mcp-oauth-tokens.json", () => [{ serverName: "x", token: camel() }], ["mcp:x/oauth"]],
  ["gemini-cli", ".gemini/settings.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  ["gemini-cli", ".gemini/.env", () => `GEMINI_API_KEY=${fake.opaque()}\n`, ["google:GEMINI_API_KEY"]],
  ["qwen-code", ".qwen/oauth_creds.json", () => login({ resource_url: "portal.qwen.ai" }), ["qwen/oauth"]],
  [
    "qwen-code",
    ".qwen/settings.json",
    () => ({ env: { DASHSCOPE_API_KEY: fake.opaque() } }),
    ["qwen:DASHSCOPE_API_KEY"],
  ],
  ["qwen-code", ".qwen/.env", () => `OPENAI_API_KEY=${fake.opaque()}\n`, ["openai:OPENAI_API_KEY"]],
  ["litellm", ".config/litellm/chatgpt/auth.json", () => login({ expires_at: far, account_id: "a" }), ["openai/oauth"]],
  [
    "litellm",
    ".config/litellm/github_copilot/api-key.json",
    () => ({ token: fake.opaque(), expires_at: far }),
    ["github-copilot/token"],
  ],
  ...["litellm_config.yaml", "litellm.yaml", "proxy_config.yaml", "config.yaml"].map(
    (path) =>
      [
        "litellm",
        path,
        () => `model_list:\n  - model_name: a\n    litellm_params: {model: openai/gpt, api_key: ${fake.opaque()}}\n`,
        ["openai:api_key"],
      ] as const,
  ),
  [
    "cli-proxy-api",
    ".cli-proxy-api/*.json",
    () => login({ type: "codex", email: "me@here.example" }),
    ["openai/oauth"],
  ],
  ["cli-proxy-api", "auths/*.json", () => login({ type: "claude" }), ["anthropic/oauth"]],
  [
    "cli-proxy-api",
    ".cli-proxy-api/config.yaml",
    () => `api-keys: []\nclaude-api-key:\n  - api-key: ${fake.opaque()}\n`,
    ["anthropic:api-key"],
  ],
  [
    "claude-code-router",
    ".claude-code-router/config.json",
    () => ({ Providers: [{ name: "deepseek", api_key: fake.opaque() }], Router: { default: "deepseek,chat" } }),
    ["deepseek:api_key"],
  ],
  ["cursor-cli", ".config/cursor/auth.json", () => camel(), ["cursor/oauth"]],
  ["cursor-cli", ".cursor/mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  [
    "cline",
    ".cline/data/settings/providers.json",
    () => ({ providers: { openai: { settings: { apiKey: fake.opaque(), auth: camel() } } } }),
    ["openai/api-key", "openai/oauth"],
  ],
  [
    "cline",
    ".cline/data/secrets.json",
    () => ({ openRouterApiKey: fake.opaque(), "openai-codex-oauth-credentials": JSON.stringify(login()) }),
    ["openrouter/api-key", "openai/oauth"],
  ],
  [
    "cline",
    ".cline/data/settings/cline_mcp_settings.json",
    () => ({ mcpServers: servers() }),
    ["mcp:github:GITHUB_TOKEN"],
  ],
  [
    "nanobot",
    ".nanobot/config.json",
    () => ({ agents: { defaults: { model: "x" } }, providers: { openai: { apiKey: fake.opaque() } } }),
    ["openai:apiKey"],
  ],
  [
    "nanobot",
    ".nanobot/auth/*.json",
    () => ({ access: fake.opaque(), refresh: fake.opaque(), expires: far * 1000 }),
    ["openai-codex/oauth"],
  ],
  [
    "zeroclaw",
    ".zeroclaw/auth-profiles.json",
    () => ({ schema_version: 1, active_profiles: {}, profiles: { "openai:default": { kind: "oauth", ...login() } } }),
    ["openai/oauth"],
  ],
  [
    "zeroclaw",
    ".zeroclaw/config.toml",
    () => `[providers.models.openai.main]\nmodel = "gpt"\napi_key = "${fake.opaque()}"\n`,
    ["openai:api_key"],
  ],
  ["opencode", ".local/share/opencode/opencode.db", () => "", []],
  ["claude-code-router", ".claude-code-router/config.sqlite", () => "", []],
  ["claude-code-router", ".claude-code-router/app-data/api-keys.sqlite", () => "", []],
  ["cursor-cli", ".config/Cursor/User/globalStorage/state.vscdb", () => "", []],
  ["cursor-cli", "Library/Application Support/Cursor/User/globalStorage/state.vscdb", () => "", []],
  ["gcloud", ".config/gcloud/credentials.db", () => "", []],
  ["gcloud", ".config/gcloud/access_tokens.db", () => "", []],
  ["kiro", ".local/share/kiro-cli/data.sqlite3", () => "", []],
  ["kiro", "Library/Application Support/kiro-cli/data.sqlite3", () => "", []],
  ["kiro", ".local/share/amazon-q/data.sqlite3", () => "", []],
  ["kiro", "Library/Application Support/amazon-q/data.sqlite3", () => "", []],
  ["zeroclaw", ".zeroclaw/.secret_key", () => fake.opaque(), []],
  ["gemini-cli", ".gemini/gemini-credentials.json", () => fake.opaque(), []],
  ["droid", ".factory/auth.v2.file", () => fake.opaque(), []],
  ["droid", ".factory/auth.v2.key", () => fake.opaque(), []],
  ["droid", ".factory/mcp-oauth.v2.file", () => fake.opaque(), []],
  ["droid", ".factory/mcp-oauth.v2.key", () => fake.opaque(), []],
  [
    "droid",
    ".factory/settings.json",
    () => ({ customModels: [{ provider: "openai", apiKey: fake.opaque() }] }),
    ["openai:apiKey"],
  ],
  [
    "droid",
    ".factory/config.json",
    () => ({ custom_models: [{ provider: "anthropic", api_key: fake.opaque() }] }),
    ["anthropic:api_key"],
  ],
  ["droid", ".factory/mcp.json", () => ({ mcpServers: servers() }), ["mcp:github:GITHUB_TOKEN"]],
  [
    "picoclaw",
    ".picoclaw/auth.json",
    () => ({ credentials: { openai: { auth_method: "oauth", ...login() } } }),
    ["openai/oauth"],
  ],
  [
    "picoclaw",
    ".picoclaw/config.json",
    () => ({ agents: { defaults: {} }, model_list: [{ model: "openai/gpt", api_keys: [fake.opaque()] }] }),
    ["openai:api_keys"],
  ],
  ["goose", ".config/goose/secrets.yaml", () => `OPENAI_API_KEY: ${fake.opaque()}\n`, ["openai/api-key"]],
  ["goose", ".config/goose/chatgpt_codex/tokens.json", () => login(), ["openai/oauth"]],
  ["goose", ".config/goose/gemini_oauth/tokens.json", () => login(), ["google/oauth"]],
  ["goose", ".config/goose/kimicode/token.json", () => login(), ["moonshot/oauth"]],
  ["goose", ".config/goose/xai_oauth/tokens.json", () => login(), ["xai/oauth"]],
  ["goose", ".config/goose/huggingface/oauth/tokens.json", () => login(), ["huggingface/oauth"]],
  ["goose", ".config/goose/githubcopilot/info.json", () => ({ token: fake.opaque() }), ["github-copilot/token"]],
  [
    "goose",
    ".config/goose/config.yaml",
    () => `extensions:\n  x:\n    env: {X_TOKEN: ${fake.opaque()}}\n`,
    ["mcp:x:X_TOKEN"],
  ],
  ["continue-dev", ".continue/auth.json", () => camel({ expiresAt: "2099-01-01T00:00:00Z" }), ["continue/oauth"]],
  [
    "continue-dev",
    ".continue/config.yaml",
    () => `models:\n  - provider: openai\n    apiKey: ${fake.opaque()}\n`,
    ["openai:apiKey"],
  ],
  [
    "continue-dev",
    ".continue/config.json",
    () => ({ models: [], tabAutocompleteModel: { provider: "mistral", apiKey: fake.opaque() } }),
    ["mistral:apiKey"],
  ],
  [
    "crush",
    ".local/share/crush/crush.json",
    () => ({ providers: { anthropic: { oauth: login({ expires_at: far }) } } }),
    ["anthropic/oauth"],
  ],
  [
    "crush",
    ".config/crush/crush.json",
    () => ({ providers: { openai: { api_key: fake.opaque() } } }),
    ["openai:api_key"],
  ],
  ["crush", "crush.json", () => ({ providers: { openai: { api_key: fake.opaque() } } }), ["openai:api_key"]],
  ["crush", ".crush.json", () => ({ providers: { openai: { api_key: fake.opaque() } } }), ["openai:api_key"]],
  [
    "aichat",
    ".config/aichat/config.yaml",
    () => `clients:\n  - type: openai\n    api_key: ${fake.opaque()}\n`,
    ["openai:api_key"],
  ],
  [
    "aichat",
    "Library/Application Support/aichat/config.yaml",
    () => `clients:\n  - type: openai\n    api_key: ${fake.opaque()}\n`,
    ["openai:api_key"],
  ],
  [
    "gcloud",
    ".config/gcloud/application_default_credentials.json",
    () => ({ type: "authorized_user", refresh_token: fake.opaque() }),
    ["google-cloud/oauth"],
  ],
  [
    "gcloud",
    ".config/gcloud/legacy_credentials/*/adc.json",
    () => ({ type: "authorized_user", refresh_token: fake.opaque() }),
    ["google-cloud/oauth"],
  ],
  [
    "aws",
    ".aws/credentials",
    () => `[default]\naws_access_key_id = x\naws_secret_access_key = ${fake.opaque()}\n`,
    ["aws/api-key"],
  ],
  [
    "aws",
    ".aws/sso/cache/*.json",
    () => camel({ expiresAt: "2099-01-01T00:00:00Z", startUrl: "https://x.awsapps.com" }),
    ["aws-sso/oauth"],
  ],
  [
    "aws",
    ".aws/cli/cache/*.json",
    () => ({ Credentials: { SecretAccessKey: fake.opaque(), Expiration: "2099-01-01T00:00:00Z" } }),
    ["aws/token"],
  ],
  [
    "docker",
    ".docker/config.json",
    () => ({ auths: { "ghcr.io": { auth: Buffer.from("me:secret").toString("base64") } } }),
    ["registry:ghcr.io/token"],
  ],
  [
    "docker",
    ".config/containers/auth.json",
    () => ({ auths: { "quay.io": { identitytoken: fake.opaque() } } }),
    ["registry:quay.io/token"],
  ],
  ["npmrc", ".npmrc", () => `//npm.here.example/:_authToken=${fake.opaque()}\n`, ["registry:npm.here.example/token"]],
  [
    "npmrc",
    ".yarnrc.yml",
    () => `npmRegistries:\n  "//npm.here.example":\n    npmAuthToken: ${fake.opaque()}\n`,
    ["registry:npm.here.example/token"],
  ],
  ["npmrc", ".pypirc", () => `[pypi]\nusername = __token__\npassword = ${fake.opaque()}\n`, ["registry:pypi/token"]],
  [
    "netrc",
    ".netrc",
    () => `machine here.example\n  login me\n  password ${fake.opaque()}\n`,
    ["host:here.example/token"],
  ],
  ["netrc", "_netrc", () => `machine here.example login me password ${fake.opaque()}\n`, ["host:here.example/token"]],
  ["netrc", ".git-credentials", () => `https://me:${fake.opaque()}@here.example\n`, ["host:here.example/token"]],
  ["netrc", ".config/git/credentials", () => `https://me:${fake.opaque()}@here.example\n`, ["host:here.example/token"]],
];

const shelf = runtimes.flatMap((runtime) => (runtime.facts ? [{ runtime, facts: runtime.facts }] : []));
const concrete = (path: string): string => path.replaceAll("*", "1");

test.each(examples)("%s reads %s", async (id, path, content, holds) => {
  const found = shelf.find(({ facts }) => facts.id === id);
  const file: RuntimeFile | undefined = found?.facts.files.find((one) => one.path === path);
  expect(file, "no such file on the shelf").toBeDefined();
  const [home] = found ? await translateFiles(found.runtime, { [concrete(path)]: content() }) : [];
  const profiles = home?.profiles.map(
    ({ provider, kind, fate }) => `${provider}/${kind}${fate === "usable" ? "" : ` ${fate}`}`,
  );
  const keys = home?.keys.filter(({ secret }) => secret).map(({ provider, name }) => `${provider}:${name}`);
  expect([...(profiles ?? []), ...(keys ?? [])]).toEqual(holds);
  expect(home?.stores.every(({ fate }) => fate === "loaded")).toBe(true);
});

test("every file of the shelf has an example here", () => {
  const told = new Set(examples.map(([id, path]) => `${id} ${path}`));
  const files = shelf.flatMap(({ facts }) => facts.files.map(({ path }) => `${facts.id} ${path}`));
  expect(files.filter((file) => !told.has(file))).toEqual([]);
});

test.each(shelf.map(({ facts }) => [facts.id, facts] as const))(
  "%s names its sources and who is asked first",
  (_, facts) => {
    expect(facts.title).not.toBe("");
    expect(facts.sources.length).toBeGreaterThan(0);
    expect(facts.precedence.length).toBeGreaterThan(0);
  },
);

test.each(["{", "[]", "null", "3", '"x"', "{}", '{"a":{"a":{}}}', "a: [", "= = =", "\u0000\u0001", ""])(
  "no reader stumbles over %j",
  async (text) => {
    for (const { runtime, facts } of shelf) {
      for (const { path } of facts.files) await translateFiles(runtime, { [concrete(path)]: text });
    }
  },
);

test.each(["__proto__", "constructor", "toString"])("a provider called %s is data", async (name) => {
  const text = `{"${name}": {"type": "api", "key": "${fake.opaque()}"}}`;
  for (const { runtime, facts } of shelf) {
    for (const { path } of facts.files) await translateFiles(runtime, { [concrete(path)]: text });
  }
  expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
});

test("one file is taken by one runtime", async () => {
  for (const [id, path, content] of examples) {
    const document = await readAs(concrete(path), content());
    const { homes } = translate({ documents: [document], runtimes, target: undefined, now: 0, env: {} });
    expect(
      homes.map(({ runtime }) => runtime),
      path,
    ).toEqual([id]);
  }
});
