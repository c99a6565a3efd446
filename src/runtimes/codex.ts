import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { headerKeys } from "./kit/headers.ts";
import { openaiAccount } from "./kit/login.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { claimsOf, entriesAt, isRecord, jwtExpiry, milliseconds, own, recordAt, valueAt, written } from "./kit/read.ts";

const isAuth = (value: unknown): boolean =>
  isRecord(value) &&
  (isRecord(own(value, "tokens")) ||
    Object.hasOwn(value, "OPENAI_API_KEY") ||
    (typeof own(value, "auth_mode") === "string" && !Object.hasOwn(value, "version")));

const login = (value: unknown): readonly ProfileSketch[] => {
  const tokens = recordAt(value, "tokens");
  if (!tokens) return [];
  const access = own(tokens, "access_token");
  const claims = claimsOf(own(tokens, "id_token"));
  const account = own(tokens, "account_id") ?? openaiAccount(own(tokens, "id_token"));
  return [
    {
      id: "chatgpt",
      provider: "openai",
      kind: "oauth",
      at: ["tokens"],
      access,
      refresh: own(tokens, "refresh_token"),
      expires: jwtExpiry(access),
      account,
      session: own(claimsOf(access), "session_id") ?? own(claims, "sid"),
      serves: "first",
    },
  ];
};

/** Without `auth_mode`, a key that is present wins over the login beside it (manager.rs, load_auth). */
const key = (value: unknown): readonly ProfileSketch[] => {
  const mode = valueAt(value, "auth_mode");
  const text = written(valueAt(value, "OPENAI_API_KEY"));
  if (text === undefined) return [];
  const served = mode === undefined || mode === null || /^api.?key$/i.test(String(mode)) ? "first" : "never";
  return [{ id: "api-key", provider: "openai", kind: "api-key", at: ["OPENAI_API_KEY"], key: text, serves: served }];
};

const readAuth = ({ value }: Document): FileFacts => {
  const pat = valueAt(value, "personal_access_token");
  const others: readonly ProfileSketch[] = [
    ...(written(pat)
      ? [{ id: "personal", provider: "openai", kind: "token", at: ["personal_access_token"], token: pat } as const]
      : []),
    ...(written(valueAt(value, "bedrock_api_key"))
      ? [
          {
            id: "bedrock",
            provider: "amazon-bedrock",
            kind: "api-key",
            at: ["bedrock_api_key"],
            key: valueAt(value, "bedrock_api_key"),
          } as const,
        ]
      : []),
  ];
  return { profiles: [...login(value), ...key(value), ...others] };
};

const isOAuthMap = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).some((entry) => isRecord(entry) && written(own(entry, "server_name")) !== undefined);

/** Logins of MCP servers: `<server>|<hash>` → token and expiry in ms (rmcp-client, FallbackTokenEntry). */
const readServers = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry, at }) =>
    isRecord(entry)
      ? [
          {
            id: `mcp:${written(own(entry, "server_name")) ?? name}`,
            provider: `mcp:${written(own(entry, "server_name")) ?? name}`,
            kind: "oauth" as const,
            at,
            access: own(entry, "access_token"),
            refresh: own(entry, "refresh_token"),
            expires: milliseconds(own(entry, "expires_at")),
          },
        ]
      : [],
  ),
});

const readConfig = ({ value }: Document): FileFacts => ({
  keys: entriesAt(value, "model_providers").flatMap(({ name, value: provider, at }) => [
    {
      provider: name.toLowerCase(),
      name: "experimental_bearer_token",
      at: [...at, "experimental_bearer_token"],
      value: valueAt(provider, "experimental_bearer_token"),
      home: "config" as const,
      serves: "first" as const,
    },
    ...headerKeys(name.toLowerCase(), provider, at, "http_headers"),
  ]),
  providers: entriesAt(value, "model_providers").map(({ name }) => name.toLowerCase()),
});

export default defineRuntime({
  id: "codex",
  title: "Codex CLI",
  version: "0.169.0",
  sources: [
    "openai/codex, codex-rs/login/src/auth/storage.rs (AuthDotJson) and manager.rs (load_auth)",
    "openai/codex, codex-rs/rmcp-client/src/oauth.rs (FallbackTokenEntry)",
    "https://developers.openai.com/codex/auth",
  ],
  moved: [{ env: "CODEX_HOME", folder: ".codex" }],
  files: [
    { role: "auth", path: ".codex/auth.json", store: true, shape: isAuth, read: readAuth },
    { role: "mcp-logins", path: ".codex/.credentials.json", store: true, shape: isOAuthMap, read: readServers },
    { role: "config", path: ".codex/config.toml", project: true, read: readConfig },
  ],
  environment: [
    { name: "CODEX_API_KEY", provider: "openai", serves: "first" },
    { name: "OPENAI_API_KEY", provider: "openai", serves: "never" },
  ],
  precedence: [
    "`CODEX_API_KEY`",
    "`CODEX_ACCESS_TOKEN`",
    "`auth_mode` of `auth.json`, where it is set",
    "`OPENAI_API_KEY` in `auth.json`",
    "the login in `auth.json`",
  ],
  login: "codex login",
  silent: "",
  mode: "0600 when it creates a file; an existing one keeps its mode",
});
