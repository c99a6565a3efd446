import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { FileFacts, KeySketch } from "./kit/model.ts";
import { entriesAt, isoTime, isRecord, itemsOf, own, valueAt, written } from "./kit/read.ts";

const providers: Readonly<Record<string, string>> = {
  codex: "openai",
  claude: "anthropic",
  gemini: "google",
  "gemini-cli": "google",
  antigravity: "google",
  vertex: "google-vertex",
  qwen: "qwen",
  kimi: "moonshot",
  xai: "xai",
  iflow: "iflow",
};

const typeOf = (value: unknown): string | undefined => {
  const type = isRecord(value) ? own(value, "type") : undefined;
  return typeof type === "string" && Object.hasOwn(providers, type) ? type : undefined;
};

const isPoolFile = (value: unknown): boolean =>
  typeOf(value) !== undefined &&
  isRecord(value) &&
  ["access_token", "refresh_token", "token", "service_account"].some((name) => Object.hasOwn(value, name));

const readPoolFile = ({ value }: Document): FileFacts => {
  const type = typeOf(value) ?? "";
  const provider = providers[type] ?? type;
  const fields = { id: type, provider, access: "access_token", refresh: "refresh_token", expires: isoTime };
  const nested = isRecord(value) && isRecord(own(value, "token")) ? own(value, "token") : value;
  const at = nested === value ? [] : ["token"];
  return {
    profiles: loginIn(nested, at, { ...fields, expiresAt: "expired", account: ["account_id", "email"] }).map((one) => ({
      ...one,
      account: one.account ?? valueAt(value, "email"),
    })),
  };
};

const lists: readonly (readonly [list: string, provider: string])[] = [
  ["gemini-api-key", "google"],
  ["codex-api-key", "openai"],
  ["claude-api-key", "anthropic"],
  ["vertex-api-key", "google-vertex"],
];

const isConfig = (value: unknown): boolean =>
  isRecord(value) &&
  ["api-keys", "auth-dir", "remote-management", "openai-compatibility"].some((key) => Object.hasOwn(value, key));

const key = (provider: string, at: readonly (string | number)[], value: unknown): KeySketch => ({
  provider,
  name: "api-key",
  at: [...at, "api-key"],
  value: valueAt(value, "api-key"),
  home: "config",
});

/** Keys and logins are one pool: `routing.strategy` takes them in turn. */
const readConfig = ({ value }: Document): FileFacts => ({
  keys: [
    ...lists.flatMap(([list, provider]) =>
      itemsOf(valueAt(value, list)).map(({ item, index }) => key(provider, [list, index], item)),
    ),
    ...itemsOf(valueAt(value, "openai-compatibility")).flatMap(({ item, index }) =>
      itemsOf(valueAt(item, "api-key-entries")).map((entry) =>
        key(
          (written(valueAt(item, "name")) ?? "openai-compatible").toLowerCase(),
          ["openai-compatibility", index, "api-key-entries", entry.index],
          entry.item,
        ),
      ),
    ),
  ],
  providers: entriesAt(value, "oauth-model-alias").map(({ name }) => providers[name] ?? name),
});

export default defineRuntime({
  id: "cli-proxy-api",
  title: "CLIProxyAPI",
  version: "",
  sources: ["router-for-me/CLIProxyAPI, internal/auth/*/token.go and config.example.yaml"],
  files: [
    { role: "pool", path: ".cli-proxy-api/*.json", store: true, shape: isPoolFile, read: readPoolFile },
    { role: "pool", path: "auths/*.json", store: true, shape: isPoolFile, read: readPoolFile },
    { role: "config", path: ".cli-proxy-api/config.yaml", shape: isConfig, read: readConfig },
  ],
  precedence: ["keys and logins are one pool, taken as `routing.strategy` says (round-robin unless configured)"],
  login: "cli-proxy-api --login",
  silent: "",
  mode: "left to the umask (0644), in a folder of 0700",
});
