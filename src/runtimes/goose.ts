import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import type { FileFacts, RuntimeFile } from "./kit/model.ts";
import { entriesAt, isoTime, isRecord, seconds, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";
import { providerVariables } from "./kit/variables.ts";

const keyName = /^([A-Z][A-Z0-9]*?)_(?:API_KEY|TOKEN)$/;

/** Without a keyring, all keys in one map. */
const readSecrets = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: key, at }) => {
    const provider = keyName.exec(name)?.[1]?.toLowerCase();
    return provider === undefined ? [] : [{ id: name, provider, kind: "api-key" as const, at, key }];
  }),
});

const time = (value: unknown): number | undefined => isoTime(value) ?? seconds(value);

/** Its OAuth caches are always files, with a keyring too. */
const caches: readonly (readonly [path: string, id: string, provider: string])[] = [
  ["chatgpt_codex/tokens.json", "chatgpt", "openai"],
  ["gemini_oauth/tokens.json", "google", "google"],
  ["kimicode/token.json", "kimi", "moonshot"],
  ["xai_oauth/tokens.json", "xai", "xai"],
  ["huggingface/oauth/tokens.json", "huggingface", "huggingface"],
];

const cacheFiles = caches.map(
  ([path, id, provider]): RuntimeFile => ({
    role: "login",
    path: `.config/goose/${path}`,
    store: true,
    read: readLogin({
      id,
      provider,
      access: "access_token",
      refresh: "refresh_token",
      expires: time,
      expiresAt: "expires_at",
      account: ["account_id"],
    }),
  }),
);

const readCopilot = ({ value }: Document): FileFacts => ({
  profiles: isRecord(value)
    ? [{ id: "copilot", provider: "github-copilot", kind: "token", at: ["token"], token: valueAt(value, "token") }]
    : [],
});

const readConfig = ({ value }: Document): FileFacts => {
  const provider = written(valueAt(value, "GOOSE_PROVIDER"))?.toLowerCase();
  const model = written(valueAt(value, "GOOSE_MODEL"));
  return {
    keys: serverKeys(value, [], ["extensions"]),
    ...(provider !== undefined && { providers: [provider] }),
    ...(provider !== undefined &&
      model !== undefined && {
        chains: [
          {
            slot: "GOOSE_MODEL",
            at: ["GOOSE_MODEL"],
            links: [{ written: `${provider}/${model}`, provider, at: ["GOOSE_MODEL"], role: "primary" as const }],
          },
        ],
      }),
  };
};

export default defineRuntime({
  id: "goose",
  title: "Goose",
  version: "",
  sources: ["block/goose, crates/goose/src/config/base.rs and providers/*"],
  moved: [{ env: "XDG_CONFIG_HOME", folder: ".config" }],
  files: [
    { role: "secrets", path: ".config/goose/secrets.yaml", store: true, read: readSecrets },
    ...cacheFiles,
    { role: "login", path: ".config/goose/githubcopilot/info.json", store: true, read: readCopilot },
    { role: "config", path: ".config/goose/config.yaml", read: readConfig },
  ],
  environment: providerVariables("first"),
  precedence: ["the provider's variable", "the keyring, or `secrets.yaml`"],
  login: "goose configure",
  silent: "a broken `config.yaml` is replaced by its backup, or by the defaults",
});
