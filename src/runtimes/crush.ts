import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isRecord, seconds, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";
import { providerVariables } from "./kit/variables.ts";

const isCrush = (value: unknown): boolean =>
  isRecord(value) && ["providers", "mcp", "lsp", "models", "options"].some((key) => isRecord(valueAt(value, key)));

/** With a login, `api_key` is a copy of its access token (internal/config/store.go). */
const logins = (value: unknown): readonly ProfileSketch[] =>
  entriesAt(value, "providers").flatMap(({ name, value: row, at }): readonly ProfileSketch[] => {
    const provider = name.toLowerCase();
    const fields = { id: name, provider, access: "access_token", refresh: "refresh_token", expires: seconds };
    const login = loginIn(valueAt(row, "oauth"), [...at, "oauth"], { ...fields, expiresAt: "expires_at" });
    const key = valueAt(row, "api_key");
    if (written(key) === undefined || login.some(({ access }) => access === key)) return login;
    return [...login, { id: `${name}:key`, provider, kind: "api-key", at: [...at, "api_key"], key }];
  });

const readData = ({ value }: Document): FileFacts => ({
  profiles: [
    ...logins(value),
    ...entriesAt(value, "mcp").flatMap(({ name, value: server, at }) =>
      loginIn(valueAt(server, "oauth_token"), [...at, "oauth_token"], {
        id: `mcp:${name}`,
        provider: `mcp:${name}`,
        access: "access_token",
        refresh: "refresh_token",
      }),
    ),
  ],
});

const readConfig = ({ value }: Document): FileFacts => ({
  keys: [
    ...entriesAt(value, "providers").map(({ name, value: row, at }) => ({
      provider: name.toLowerCase(),
      name: "api_key",
      at: [...at, "api_key"],
      value: valueAt(row, "api_key"),
      home: "config" as const,
      serves: "first" as const,
    })),
    ...serverKeys(value, [], ["mcp"]),
  ],
  providers: entriesAt(value, "providers").map(({ name }) => name.toLowerCase()),
});

export default defineRuntime({
  id: "crush",
  title: "Crush",
  version: "",
  sources: ["charmbracelet/crush, internal/config/config.go and store.go"],
  moved: [
    { env: "XDG_DATA_HOME", folder: ".local/share" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    { role: "auth", path: ".local/share/crush/crush.json", store: true, read: readData },
    { role: "config", path: ".config/crush/crush.json", read: readConfig },
    { role: "config", path: "crush.json", project: true, shape: isCrush, read: readConfig },
    { role: "config", path: ".crush.json", project: true, shape: isCrush, read: readConfig },
  ],
  environment: providerVariables("never"),
  precedence: ["`api_key` of the project's `crush.json`", "that of the user's", "the data store: a login, or a key"],
  login: "crush login",
  mode: "0600",
});
