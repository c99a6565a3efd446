/** The auth files of every runtime, made at run time with opaque values: each documented shape once. */
import { createHash } from "node:crypto";

/** Opaque text by name: base64url, hex, base62 or a UUID, the same for the same name. */
export function opaque(name: string, length = 48, alphabet: "base62" | "base64url" | "hex" = "base62"): string {
  let text = "";
  for (let round = 0; text.length < length; round++) {
    const hash = createHash("sha256").update(`${name}#${round}`);
    const part = alphabet === "hex" ? hash.digest("hex") : hash.digest("base64url");
    text += alphabet === "base62" ? part.replace(/[-_]/g, "") : part;
  }
  return text.slice(0, length);
}

/** Makes a secret of a file and remembers it. */
export interface Maker {
  (name: string, length?: number, alphabet?: "base62" | "base64url" | "hex"): string;
  readonly made: string[];
  /** A JSON Web Token whose parts are opaque. */
  jwt(name: string): string;
  pem(name: string): string;
}

export function maker(
  seed: string,
  make: (name: string, length: number) => string = (name, length) => opaque(`${seed}/${name}`, length),
): Maker {
  const made: string[] = [];
  const keep = (value: string): string => {
    made.push(value);
    return value;
  };
  const secret = (name: string, length = 48, alphabet: "base62" | "base64url" | "hex" = "base62"): string =>
    keep(alphabet === "base62" ? make(name, length) : opaque(`${seed}/${name}`, length, alphabet));
  return Object.assign(secret, {
    made,
    jwt: (name: string) => {
      const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
      return keep(
        [
          part({ alg: "RS256", kid: opaque(`${name}k`, 8) }),
          part({ sub: opaque(`${name}s`, 20) }),
          opaque(`${seed}/${name}`, 86, "base64url"),
        ].join("."),
      );
    },
    pem: (name: string) => {
      const body =
        Buffer.from(opaque(`${seed}/${name}`, 800))
          .toString("base64")
          .match(/.{1,64}/g)
          ?.join("\n") ?? "";
      return keep(["-----BEGIN ", "PRIVATE KEY-----\n", body, "\n-----END ", "PRIVATE KEY-----\n"].join(""));
    },
  });
}

/** One documented shape of one runtime. */
export interface RuntimeFile {
  readonly runtime: string;
  /** Where the runtime keeps it. */
  readonly path: string;
  /** A value to be written as JSON (or YAML where that is the file's own format), or the text itself. */
  readonly build: (secret: Maker) => unknown;
  /** Told by its path alone: an opaque word says nothing under another name. */
  readonly byPath?: boolean;
}

const file = (runtime: string, path: string, build: (secret: Maker) => unknown, byPath = false): RuntimeFile => ({
  runtime,
  path,
  build,
  ...(byPath ? { byPath } : {}),
});

const soon = 1_900_000_000_000;
const oauth = (s: Maker) => ({ access_token: s("access"), refresh_token: s("refresh"), expires_at: soon });
const camel = (s: Maker) => ({ accessToken: s("access"), refreshToken: s("refresh"), expiresAt: soon });
const mcp = (s: Maker) => ({
  files: {
    command: "npx",
    args: ["-y", "@scope/server-files", "/srv"],
    env: { SERVICE_API_KEY: s("env"), LOG_LEVEL: "debug" },
  },
  remote: {
    type: "http",
    url: "https://mcp.example.org/v1",
    headers: { Authorization: `Bearer ${s("header")}`, Accept: "application/json" },
  },
});
const mcpArguments = (s: Maker) => ({
  search: {
    command: "node",
    args: ["server.js", "--api-key", s("flag"), `--token=${s("joined")}`, "--header", `X-Api-Key: ${s("line")}`],
  },
});

export const runtimeFiles: readonly RuntimeFile[] = [
  file("openclaw", ".openclaw/agents/main/agent/auth-profiles.json", (s) => ({
    version: 1,
    profiles: {
      "openai:default": { type: "oauth", provider: "openai", access: s("a"), refresh: s("r"), expires: soon },
      "acme:key": { type: "api_key", provider: "acme", key: s("k") },
      "claude:token": { type: "token", provider: "anthropic", token: s("t") },
    },
    order: { openai: ["openai:default"] },
  })),
  file("openclaw", ".openclaw/credentials/oauth.json", (s) => ({
    anthropic: { access: s("a"), refresh: s("r"), expires: soon },
  })),
  file("openclaw", ".openclaw/openclaw.json", (s) => ({
    meta: { lastTouchedVersion: "2026.3.1" },
    gateway: { auth: { mode: "token", token: s("g") } },
    channels: { telegram: { enabled: true, botToken: s("b") }, feishu: { appId: "cli_a1", appSecret: s("f", 32) } },
    models: { providers: { acme: { baseUrl: "https://api.acme.dev/v1", apiKey: s("m"), models: [] } } },
  })),
  file("codex", ".codex/auth.json", (s) => ({
    auth_mode: "chatgpt",
    OPENAI_API_KEY: null,
    tokens: {
      id_token: s.jwt("i"),
      access_token: s.jwt("a"),
      refresh_token: s("r"),
      account_id: "6f1c1d52-0c8e-4e39-9d1a-5a3bb8f1a001",
    },
    last_refresh: "2026-11-01T10:00:00Z",
  })),
  file("codex", ".codex/auth.json", (s) => ({ OPENAI_API_KEY: s("k"), auth_mode: "apikey" })),
  file("codex", ".codex/auth.json", (s) => ({
    auth_mode: "chatgpt",
    personal_access_token: s("p"),
    agent_identity: s.jwt("i"),
    bedrock_api_key: s("b"),
  })),
  file("codex", ".codex/.credentials.json", (s) => ({
    [`docs|${opaque("hash", 16, "hex")}`]: {
      server_name: "docs",
      server_url: "https://mcp.example.org",
      client_id: "c1",
      access_token: s("a"),
      expires_at: soon,
      refresh_token: s("r"),
      scopes: ["read"],
    },
  })),
  file("codex", ".codex/config.toml", (s) =>
    [
      'model = "gpt-5"',
      "[model_providers.acme]",
      'base_url = "https://api.acme.dev/v1"',
      `experimental_bearer_token = "${s("e")}"`,
      `http_headers = { "X-Api-Key" = "${s("h")}", "X-Team" = "core" }`,
      "[mcp_servers.docs]",
      'command = "npx"',
      'args = ["-y", "docs-server"]',
      "[mcp_servers.docs.env]",
      `DOCS_TOKEN = "${s("d")}"`,
    ].join("\n"),
  ),
  file("claude-code", ".claude/.credentials.json", (s) => ({
    claudeAiOauth: {
      ...camel(s),
      refreshTokenExpiresAt: soon,
      scopes: ["user:inference"],
      subscriptionType: "max",
      rateLimitTier: "default",
    },
    mcpOAuth: {
      "docs|1": {
        serverName: "docs",
        accessToken: s("m"),
        refreshToken: s("n"),
        clientSecret: s("c"),
        expiresAt: soon,
      },
    },
  })),
  file("claude-code", ".claude.json", (s) => ({
    numStartups: 3,
    primaryApiKey: s("k"),
    projects: { "/srv": { mcpServers: mcp(s) } },
  })),
  file("claude-code", ".claude/settings.json", (s) => ({
    permissions: { allow: ["Bash(ls:*)"] },
    env: { ANTHROPIC_AUTH_TOKEN: s("t"), ANTHROPIC_BASE_URL: "https://proxy.example.org" },
  })),
  file("gemini-cli", ".gemini/oauth_creds.json", (s) => ({
    access_token: s("a"),
    refresh_token: s("r"),
    scope: "openid",
    token_type: "Bearer",
    id_token: s.jwt("i"),
    expiry_date: soon,
  })),
  file("gemini-cli", ".gemini/mcp-oauth-tokens.json", (s) => [
    { serverName: "docs", token: { ...camel(s), tokenType: "Bearer" }, updatedAt: soon },
  ]),
  file("antigravity", ".config/opencode/antigravity-accounts.json", (s) => ({
    version: 3,
    accounts: [{ email: "one@example.org", refreshToken: s("r"), projectId: "p1", addedAt: soon }],
    activeIndex: 0,
  })),
  file("antigravity", ".gemini/antigravity-cli/antigravity-oauth-token", (s) => s("whole", 90), true),
  file("opencode", ".local/share/opencode/auth.json", (s) => ({
    anthropic: { type: "oauth", refresh: s("r"), access: s("a"), expires: soon },
    openrouter: { type: "api", key: s("k") },
    "https://x.example.org": { type: "wellknown", key: "X_TOKEN", token: s("w") },
  })),
  file("opencode", ".local/share/opencode/mcp-auth.json", (s) => ({
    docs: { tokens: camel(s), clientInfo: { clientId: "c1", clientSecret: s("c") } },
  })),
  file("opencode", "opencode.json", (s) => ({
    provider: { acme: { options: { apiKey: s("k"), headers: { "x-api-key": s("h") } } } },
    mcp: { docs: { type: "local", environment: { DOCS_TOKEN: s("e") } } },
  })),
  file("kilo-cli", ".local/share/kilo/auth.json", (s) => ({
    kilo: { type: "api", key: s("k") },
    openai: { type: "oauth", access: s("a"), refresh: s("r"), expires: soon },
  })),
  file("hermes", ".hermes/auth.json", (s) => ({
    version: 1,
    active_provider: "openai-codex",
    providers: { "openai-codex": { tokens: oauth(s), last_refresh: "2026-11-01T10:00:00Z", auth_mode: "chatgpt" } },
    credential_pool: {
      anthropic: [
        { id: "a1", label: "work", auth_type: "api_key", priority: 0, source: "env", access_token: s("pool") },
      ],
    },
  })),
  file("hermes", ".anthropic_oauth.json", (s) => camel(s)),
  file(
    "hermes",
    ".hermes/config.yaml",
    (s) =>
      `model: acme/one\nproviders:\n  acme:\n    base_url: https://api.acme.dev\n    api_key: ${s("k")}\ncustom_providers:\n  - name: local\n    api_key: ${s("c")}\n`,
  ),
  file("hermes", ".hermes/.env", (s) => `OPENROUTER_API_KEY=${s("k")}\nTELEGRAM_BOT_TOKEN="${s("t")}"\nLOG=info\n`),
  file("litellm", "litellm_config.yaml", (s) =>
    [
      "model_list:",
      "  - model_name: main",
      "    litellm_params:",
      "      model: openai/gpt-5",
      `      api_key: ${s("k")}`,
      "  - model_name: bedrock",
      "    litellm_params:",
      "      model: bedrock/one",
      `      aws_secret_access_key: ${s("w", 40)}`,
      "general_settings:",
      `  master_key: ${s("m")}`,
      "environment_variables:",
      `  LANGFUSE_SECRET_KEY: "${s("e")}"`,
      "litellm_settings:",
      "  cache_params:",
      "    type: redis",
      `    password: ${s("p")}`,
    ].join("\n"),
  ),
  file("litellm", ".config/litellm/chatgpt/auth.json", (s) => ({
    ...oauth(s),
    id_token: s.jwt("i"),
    account_id: "acc",
  })),
  file("litellm", ".config/litellm/github_copilot/api-key.json", (s) => ({
    token: s("t", 120),
    expires_at: 1_900_000_000,
    endpoints: { api: "https://api.example.org" },
  })),
  file("litellm", ".config/litellm/github_copilot/access-token", (s) => s("whole", 40), true),
  file("qwen-code", ".qwen/oauth_creds.json", (s) => ({
    access_token: s("a"),
    refresh_token: s("r"),
    token_type: "Bearer",
    resource_url: "portal.example.org",
    expiry_date: soon,
  })),
  file("qwen-code", ".qwen/settings.json", (s) => ({
    env: { DASHSCOPE_API_KEY: s("e") },
    modelProviders: { openai: [{ id: "one", apiKey: s("k") }] },
    mcpServers: mcp(s),
  })),
  file("kimi-cli", ".kimi/credentials/kimi.json", (s) => ({ ...oauth(s), scope: "kimi-code", token_type: "Bearer" })),
  file(
    "kimi-cli",
    ".kimi/config.toml",
    (s) =>
      `[providers.kimi]\ntype = "kimi"\nbase_url = "https://api.example.org"\napi_key = "${s("k")}"\n\n[services.search]\napi_key = "${s("s")}"\n`,
  ),
  file("kimi-code", ".kimi-code/credentials/kimi.json", (s) => ({ ...oauth(s), token_type: "Bearer" })),
  file("copilot-cli", ".copilot/config.json", (s) => ({
    copilot_tokens: { "https://github.com:octo": s("t", 40) },
    last_logged_in_user: { host: "https://github.com", login: "octo" },
  })),
  file("copilot-cli", ".copilot/mcp-config.json", (s) => ({ mcpServers: { ...mcp(s), ...mcpArguments(s) } })),
  file("copilot-editor", ".config/github-copilot/apps.json", (s) => ({
    "github.com:Iv1.b507a08c87ecfe98": { user: "octo", oauth_token: s("t", 40), githubAppId: "Iv1.b507a08c87ecfe98" },
  })),
  file("copilot-editor", ".config/github-copilot/hosts.json", (s) => ({
    "github.com": { user: "octo", oauth_token: s("t", 40) },
  })),
  file(
    "goose",
    ".config/goose/secrets.yaml",
    (s) => `OPENAI_API_KEY: ${s("k")}\nGITHUB_PERSONAL_ACCESS_TOKEN: ${s("g")}\n`,
  ),
  file("goose", ".config/goose/githubcopilot/info.json", (s) => ({
    token: s("t"),
    expires_at: 1_900_000_000,
    refresh_in: 1500,
    endpoints: { api: "https://api.example.org" },
  })),
  file("goose", ".config/goose/chatgpt_codex/tokens.json", (s) => ({
    ...oauth(s),
    id_token: s.jwt("i"),
    account_id: "acc",
  })),
  file(
    "goose",
    ".config/goose/config.yaml",
    (s) =>
      `GOOSE_PROVIDER: openai\nextensions:\n  docs:\n    enabled: true\n    type: stdio\n    cmd: npx\n    envs:\n      DOCS_API_KEY: ${s("e")}\n  web:\n    type: sse\n    headers:\n      Authorization: Bearer ${s("h")}\n`,
  ),
  file("crush", ".local/share/crush/crush.json", (s) => ({
    providers: { acme: { api_key: s("k"), oauth: { ...oauth(s), expires_in: 3600 } } },
    mcp: { docs: { oauth_token: { access_token: s("m"), token_type: "Bearer" }, oauth_client_secret: s("c") } },
  })),
  file("cline", ".cline/data/secrets.json", (s) => ({
    apiKey: s("k"),
    openRouterApiKey: s("o"),
    "openai-codex-oauth-credentials": JSON.stringify({
      type: "openai-codex",
      access_token: s("a"),
      refresh_token: s("r"),
      expires: soon,
    }),
    mcpOAuthSecrets: JSON.stringify({
      docs: { tokens: { access_token: s("ma"), refresh_token: s("mr"), token_type: "Bearer" } },
    }),
  })),
  file("cline", ".cline/data/settings/providers.json", (s) => ({
    version: 1,
    providers: { acme: { settings: { apiKey: s("k"), auth: camel(s) } } },
  })),
  file("roo-code", "roo-code-settings.json", (s) => ({
    providerProfiles: {
      currentApiConfigName: "default",
      apiConfigs: {
        default: { apiProvider: "openrouter", openRouterApiKey: s("o"), id: "a1b2" },
        other: { apiProvider: "openai", apiKey: s("k") },
      },
    },
    globalSettings: {},
  })),
  file(
    "continue",
    ".continue/config.yaml",
    (s) =>
      `name: Local\nversion: 1.0.0\nmodels:\n  - name: One\n    provider: openai\n    model: gpt-5\n    apiKey: ${s("k")}\n    requestOptions:\n      headers:\n        X-Api-Key: ${s("h")}\nmcpServers:\n  - name: docs\n    command: npx\n    env:\n      DOCS_TOKEN: ${s("e")}\n`,
  ),
  file("continue", ".continue/config.json", (s) => ({
    models: [{ title: "One", provider: "openai", model: "gpt-5", apiKey: s("k") }],
    tabAutocompleteModel: { title: "Two", provider: "mistral", apiKey: s("t") },
  })),
  file("continue", ".continue/auth.json", (s) => ({
    userId: "u1",
    userEmail: "one@example.org",
    accessToken: s("a"),
    refreshToken: s("r"),
    expiresAt: soon,
  })),
  file("pi", ".pi/agent/auth.json", (s) => ({
    anthropic: { type: "oauth", access: s("a"), refresh: s("r"), expires: soon },
    openai: { type: "api_key", key: s("k") },
  })),
  file("pi", ".pi/agent/models.json", (s) => ({
    providers: {
      acme: {
        baseUrl: "https://api.acme.dev/v1",
        apiKey: s("k"),
        api: "openai-completions",
        headers: { "x-api-key": s("h") },
        models: [],
      },
    },
  })),
  file("claude-code-router", ".claude-code-router/config.json", (s) => ({
    LOG: true,
    APIKEY: s("own"),
    PROXY_URL: `http://octo:${s("proxy", 24)}@proxy.example.org:8080`,
    Providers: [{ name: "acme", api_base_url: "https://api.acme.dev", api_key: s("k"), models: ["one"] }],
    Router: { default: "acme,one" },
  })),
  file("cli-proxy-api", ".cli-proxy-api/codex-one@example.org.json", (s) => ({
    type: "codex",
    id_token: s.jwt("i"),
    access_token: s.jwt("a"),
    refresh_token: s("r"),
    account_id: "acc",
    email: "one@example.org",
    expired: "2026-11-01T10:00:00Z",
    last_refresh: "2026-11-01T09:00:00Z",
  })),
  file(
    "cli-proxy-api",
    "config.yaml",
    (s) =>
      `port: 8317\nremote-management:\n  allow-remote: false\n  secret-key: "${s("m")}"\napi-keys:\n  - "${s("one")}"\n  - "${s("two")}"\nclaude-api-key:\n  - api-key: "${s("c")}"\n    base-url: "https://api.example.org"\nopenai-compatibility:\n  - name: "acme"\n    api-key-entries:\n      - api-key: "${s("o")}"\n`,
  ),
  file("codex-lb", ".local/share/caam/vault/codex/work/auth.json", (s) => ({
    OPENAI_API_KEY: null,
    tokens: { access_token: s.jwt("a"), refresh_token: s("r"), id_token: s.jwt("i") },
    last_refresh: "2026-11-01T10:00:00Z",
  })),
  file(
    "aichat",
    ".config/aichat/config.yaml",
    (s) =>
      `model: openai:gpt-5\nclients:\n- type: openai\n  api_key: ${s("k")}\n- type: claude\n  api_key: ${s("c")}\n`,
  ),
  file(
    "aider",
    ".aider.conf.yml",
    (s) =>
      `model: one\nopenai-api-key: ${s("o")}\nanthropic-api-key: "${s("a")}"\napi-key:\n  - openrouter=${s("r")}\nset-env:\n  - ACME_API_KEY=${s("e")}\n`,
  ),
  file("aider", ".aider/oauth-keys.env", (s) => `OPENROUTER_API_KEY="${s("k")}"\n`),
  file("zed", ".config/zed/settings.json", (s) => ({
    context_servers: { docs: { command: "npx", args: [], env: { DOCS_API_KEY: s("e") } } },
    agent_servers: { one: { env: { ONE_TOKEN: s("t") } } },
    language_models: { openai: { api_url: "https://api.example.org", api_key: s("k") } },
  })),
  file("amp", ".local/share/amp/secrets.json", (s) => ({ "apiKey@https://ampcode.com/": s("k") })),
  file("cursor-cli", ".config/cursor/auth.json", (s) => ({ accessToken: s.jwt("a"), refreshToken: s.jwt("r") })),
  file("cursor-cli", ".cursor/mcp.json", (s) => ({ mcpServers: { ...mcp(s), ...mcpArguments(s) } })),
  file("droid", ".factory/auth.json", (s) => ({ access_token: s.jwt("a"), refresh_token: s("r") })),
  file("droid", ".factory/config.json", (s) => ({
    custom_models: [{ model: "one", base_url: "https://api.example.org", api_key: s("k"), provider: "openai" }],
  })),
  file("droid", ".factory/settings.json", (s) => ({
    customModels: [{ model: "one", baseUrl: "https://api.example.org", apiKey: s("k"), provider: "openai" }],
  })),
  file("droid", ".factory/auth.v2.key", (s) => s("whole", 44), true),
  file("grok-build", ".grok/auth.json", (s) => ({
    "https://auth.x.ai::c1": {
      key: s.jwt("k"),
      auth_mode: "oidc",
      refresh_token: s("r"),
      expires_at: "2026-11-01T10:00:00Z",
      oidc_issuer: "https://auth.x.ai",
      oidc_client_id: "c1",
      email: "one@example.org",
    },
  })),
  file("grok-build", ".grok/mcp_credentials.json", (s) => ({
    docs: { access_token: s("a"), token_type: "Bearer", expires_at: soon },
  })),
  file(
    "grok-build",
    ".grok/config.toml",
    (s) => `[model.acme]\nname = "one"\nbase_url = "https://api.example.org"\napi_key = "${s("k")}"\n`,
  ),
  file("nanobot", ".nanobot/auth/codex.json", (s) => ({
    access: s("a"),
    refresh: s("r"),
    expires: soon,
    account_id: "acc",
  })),
  file("nanobot", ".nanobot/config.json", (s) => ({
    providers: { openrouter: { apiKey: s("k"), extraHeaders: { Authorization: `Bearer ${s("h")}` } } },
    channels: {
      telegram: { enabled: true, token: s("t") },
      feishu: { enabled: true, appId: "cli_b2", appSecret: s("f") },
    },
    tools: { web: { search: { apiKey: s("w") } } },
  })),
  file("zeroclaw", ".zeroclaw/auth-profiles.json", (s) => ({
    schema_version: 1,
    active_profiles: { openai: "openai:default" },
    profiles: {
      "openai:default": {
        model_provider: "openai",
        kind: "oauth",
        access_token: s("a"),
        refresh_token: s("r"),
        id_token: s.jwt("i"),
      },
      "acme:key": { model_provider: "acme", kind: "token", token: s("t") },
    },
  })),
  file(
    "zeroclaw",
    ".zeroclaw/config.toml",
    (s) => `default_provider = "acme"\n[providers.models.acme.default]\nmodel = "one"\napi_key = "${s("k")}"\n`,
  ),
  file("zeroclaw", ".zeroclaw/.secret_key", (s) => s("whole", 64, "hex"), true),
  file("picoclaw", ".picoclaw/auth.json", (s) => ({
    credentials: {
      openai: { ...oauth(s), provider: "openai", auth_method: "oauth" },
      acme: { access_token: s("t"), provider: "acme", auth_method: "token" },
    },
  })),
  file("picoclaw", ".picoclaw/config.json", (s) => ({
    model_list: [{ model_name: "one", model: "acme/one", api_keys: [s("k"), s("l")] }],
    channels: { telegram: { enabled: true, token: s("t") } },
  })),
  file(
    "picoclaw",
    ".picoclaw/.security.yml",
    (s) => `model_list:\n  one:\n    api_keys:\n      - ${s("k")}\nchannels:\n  telegram:\n    token: ${s("t")}\n`,
  ),
  file("nanoclaw", ".env", (s) => `CLAUDE_CODE_OAUTH_TOKEN=${s("t", 96)}\nASSISTANT_NAME=Andy\n`),
  file("mcp-remote", ".mcp-auth/mcp-remote-0.1.18/1_tokens.json", (s) => ({
    access_token: s("a"),
    token_type: "Bearer",
    expires_in: 3600,
    refresh_token: s("r"),
    scope: "read",
  })),
  file("mcp-remote", ".mcp-auth/mcp-remote-0.1.18/1_client_info.json", (s) => ({
    client_id: opaque("id", 24),
    client_secret: s("c"),
    redirect_uris: ["http://localhost:3334/oauth/callback"],
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code"],
  })),
  file("mcp-config", ".mcp.json", (s) => ({ mcpServers: { ...mcp(s), ...mcpArguments(s) } })),
  file("mcp-config", ".vscode/mcp.json", (s) => ({ servers: mcp(s), inputs: [] })),
  file(
    "gh",
    ".config/gh/hosts.yml",
    (s) =>
      `github.com:\n    git_protocol: https\n    users:\n        octo:\n            oauth_token: ${s("u", 40)}\n    oauth_token: ${s("t", 40)}\n    user: octo\n`,
  ),
  file("gcloud", ".config/gcloud/application_default_credentials.json", (s) => ({
    client_id: "7640-x.apps.example.org",
    client_secret: s("c", 24),
    refresh_token: s("r", 100),
    type: "authorized_user",
    universe_domain: "googleapis.com",
  })),
  file("gcloud", "service-account.json", (s) => ({
    type: "service_account",
    project_id: "p1",
    private_key_id: opaque("kid", 40, "hex"),
    private_key: s.pem("k"),
    client_email: "one@p1.iam.example.org",
    token_uri: "https://oauth2.example.org/token",
  })),
  file(
    "aws",
    ".aws/credentials",
    (s) =>
      `[default]\naws_access_key_id = ${opaque("akid", 20).toUpperCase()}\naws_secret_access_key = ${s("k", 40)}\n\n[work]\naws_secret_access_key=${s("w", 40)}\naws_session_token=${s("s", 200)}\n`,
  ),
  file("aws", ".aws/sso/cache/1.json", (s) => ({
    startUrl: "https://d-1.example.org/start",
    region: "eu-west-1",
    accessToken: s("a", 200),
    expiresAt: "2026-11-01T10:00:00Z",
    clientId: "c1",
    clientSecret: s("c", 200),
    refreshToken: s("r", 200),
  })),
  file("aws", ".aws/cli/cache/1.json", (s) => ({
    Credentials: {
      AccessKeyId: opaque("akid2", 20).toUpperCase(),
      SecretAccessKey: s("k", 40),
      SessionToken: s("s", 200),
      Expiration: "2026-11-01T10:00:00Z",
    },
  })),
  file("docker", ".docker/config.json", (s) => {
    const login = Buffer.from(`octo:${opaque("docker", 30)}`).toString("base64");
    s.made.push(login);
    return {
      auths: { "https://index.docker.io/v1/": { auth: login }, "registry.example.org": { identitytoken: s("i", 60) } },
      HttpHeaders: { "User-Agent": "Docker" },
    };
  }),
  file(
    "npmrc",
    ".npmrc",
    (s) =>
      `registry=https://registry.example.org/\n//registry.example.org/:_authToken=${s("t", 36)}\n//npm.example.org/:_password=${s("p", 32)}\nalways-auth=true\n`,
  ),
  file(
    "npmrc",
    ".yarnrc.yml",
    (s) =>
      `nodeLinker: node-modules\nnpmRegistries:\n  "https://registry.example.org":\n    npmAuthToken: ${s("t", 36)}\n`,
  ),
  file(
    "npmrc",
    ".pypirc",
    (s) => `[distutils]\nindex-servers =\n    pypi\n\n[pypi]\nusername = __token__\npassword = ${s("p", 60)}\n`,
  ),
  file("npmrc", "pip.conf", (s) => `[global]\nindex-url = https://octo:${s("p", 30)}@pypi.example.org/simple\n`),
  file(
    "netrc",
    ".netrc",
    (s) =>
      `machine api.example.org\n  login octo\n  password ${s("p", 30)}\nmachine git.example.org login octo password ${s("q", 30)}\n`,
  ),
  file(
    "netrc",
    ".git-credentials",
    (s) => `https://octo:${s("p", 40)}@git.example.org\nhttps://x-token:${s("q", 40)}@code.example.org\n`,
  ),
  file("huggingface", ".cache/huggingface/token", (s) => s("whole", 37), true),
  file("huggingface", ".cache/huggingface/stored_tokens", (s) => `[work]\nhf_token = ${s("t", 37)}\n`),
  file("azure-cli", ".azure/msal_token_cache.json", (s) => ({
    AccessToken: {
      "u.t-login-accesstoken": {
        credential_type: "AccessToken",
        secret: s.jwt("a"),
        home_account_id: "u.t",
        environment: "login.example.org",
        expires_on: "1900000000",
      },
    },
    RefreshToken: {
      "u.t-login-refreshtoken": {
        credential_type: "RefreshToken",
        secret: s("r", 200),
        home_account_id: "u.t",
        environment: "login.example.org",
      },
    },
  })),
  file("azure-cli", ".azure/service_principal_entries.json", (s) => [
    {
      client_id: "6f1c1d52-0c8e-4e39-9d1a-5a3bb8f1a001",
      tenant: "6f1c1d52-0c8e-4e39-9d1a-5a3bb8f1a002",
      client_secret: s("c", 40),
    },
  ]),
  file("baileys", "session/creds.json", (s) => {
    const key = (name: string) => ({ type: "Buffer", data: Buffer.from(s(name, 32)).toString("base64") });
    const value = {
      noiseKey: {
        private: key("n"),
        public: { type: "Buffer", data: Buffer.from(opaque("pub", 32)).toString("base64") },
      },
      signedIdentityKey: {
        private: key("s"),
        public: { type: "Buffer", data: Buffer.from(opaque("pub2", 32)).toString("base64") },
      },
      advSecretKey: Buffer.from(s("adv", 32)).toString("base64"),
      registrationId: 12,
      me: { id: "4900000:1@s.whatsapp.net" },
    };
    const encoded = s.made.map((each) => Buffer.from(each).toString("base64"));
    s.made.splice(0, s.made.length, ...encoded);
    return value;
  }),
  file("signal-cli", ".local/share/signal-cli/data/123456", (s) => ({
    version: 8,
    serviceEnvironment: "LIVE",
    registered: true,
    number: "+490000",
    password: s("p", 24),
    profileKey: `${s("k", 43)}=`,
    aciAccountData: { identityPrivateKey: `${s("i", 43)}=`, registrationId: 1 },
  })),
  file("codexbar", ".codexbar/config.json", (s) => ({
    providers: [
      {
        id: "one",
        apiKey: s("k"),
        cookieHeader: `sessionKey=${opaque("cookie", 60)}; lang=en`,
        tokenAccounts: { accounts: [{ label: "work", token: s("t") }] },
      },
    ],
  })),
  file(
    "dotenv",
    ".env",
    (s) =>
      `# keys\nexport OPENAI_API_KEY=${s("o")}\nDB_PASSWORD='${s("d", 24)}'\nSLACK_SIGNING_SECRET=${s("s", 32, "hex")}\nNODE_ENV=production\n`,
  ),
];
