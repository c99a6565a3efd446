import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isRecord, milliseconds, own, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

/** A row may hold a key and a login at once. */
const readProviders = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "providers").flatMap(({ name, value: row, at }): readonly ProfileSketch[] => {
    const provider = name.toLowerCase();
    const key = valueAt(row, "settings", "apiKey");
    const fields = { id: name, provider, access: "accessToken", refresh: "refreshToken", expires: milliseconds };
    return [
      ...(written(key) === undefined
        ? []
        : [{ id: `${name}:key`, provider, kind: "api-key" as const, at: [...at, "settings", "apiKey"], key }]),
      ...loginIn(valueAt(row, "settings", "auth"), [...at, "settings", "auth"], { ...fields, expiresAt: "expiresAt" }),
    ];
  }),
});

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === "string" && text.startsWith("{") ? JSON.parse(text) : undefined;
  } catch {
    // It reads it the same way and goes on without.
    return undefined;
  }
};

const keyName = /^(.+?)ApiKey$/;

/** `secrets.json` of older windows: keys by name, whole logins as JSON in a string. */
const readSecrets = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: held, at }): readonly ProfileSketch[] => {
    const login = parsed(held);
    if (isRecord(login)) {
      const access = Object.hasOwn(login, "accessToken") ? "accessToken" : "access_token";
      const refresh = Object.hasOwn(login, "refreshToken") ? "refreshToken" : "refresh_token";
      const provider = name.startsWith("openai-codex") ? "openai" : name.replace(/-oauth.*$/, "");
      const account = ["accountId", "email"];
      return loginIn(login, at, {
        id: name,
        provider,
        access,
        refresh,
        expires: milliseconds,
        expiresAt: "expires",
        account,
      });
    }
    const provider = name === "apiKey" ? "anthropic" : keyName.exec(name)?.[1]?.toLowerCase();
    return provider === undefined ? [] : [{ id: name, provider, kind: "api-key", at, key: held }];
  }),
});

const isSecrets = (value: unknown): boolean =>
  isRecord(value) &&
  (Object.hasOwn(value, "openai-codex-oauth-credentials") || typeof own(value, "openRouterApiKey") === "string");

export default defineRuntime({
  id: "cline",
  title: "Cline",
  version: "3.0.65",
  sources: ["cline/cline, apps/vscode/src/sdk/auth-service.ts and src/extension.ts", "cline 3.0.65, its CLI"],
  moved: [{ env: "CLINE_DIR", folder: ".cline" }],
  files: [
    { role: "auth", path: ".cline/data/settings/providers.json", store: true, read: readProviders },
    { role: "secrets", path: ".cline/data/secrets.json", store: true, shape: isSecrets, read: readSecrets },
    {
      role: "servers",
      path: ".cline/data/settings/cline_mcp_settings.json",
      read: ({ value }) => ({ keys: serverKeys(value) }),
    },
  ],
  precedence: ["`providers.json`: a key and a login of one row stand side by side", "`secrets.json` of older windows"],
  mode: "0600",
});
