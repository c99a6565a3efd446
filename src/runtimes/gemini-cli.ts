import type { Document, Home } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { loginIn } from "./kit/login.ts";
import type { FileFacts } from "./kit/model.ts";
import { entriesAt, isRecord, milliseconds, own, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

const isGoogleLogin = (value: unknown): boolean =>
  isRecord(value) && Object.hasOwn(value, "refresh_token") && Object.hasOwn(value, "expiry_date");

/** When sign-in with a personal account ended; what was not renewed since never will be. */
const endOfSignIn = Date.UTC(2026, 5, 18);

const readLogin = ({ value }: Document): FileFacts => ({
  profiles: loginIn(value, [], {
    id: "google",
    provider: "google",
    access: "access_token",
    refresh: "refresh_token",
    expires: milliseconds,
    expiresAt: "expiry_date",
  }).map((login) =>
    login.expires !== undefined && login.expires <= endOfSignIn
      ? { ...login, fate: "ineligible" as const, reason: "expired", refreshes: false }
      : login,
  ),
});

/** Server → its token; several servers in one file. */
const readServerLogins = ({ value }: Document): FileFacts => {
  const listed = Array.isArray(value) ? value.map((item: unknown, index) => ({ item, at: [index] as const })) : [];
  const named = entriesAt(value).map(({ value: item, at }) => ({ item, at }));
  return {
    profiles: [...listed, ...named].flatMap(({ item, at }) => {
      const server = written(valueAt(item, "serverName")) ?? String(at[0]);
      const fields = { id: `mcp:${server}`, provider: `mcp:${server}`, access: "accessToken", refresh: "refreshToken" };
      return loginIn(valueAt(item, "token"), [...at, "token"], {
        ...fields,
        expires: milliseconds,
        expiresAt: "expiresAt",
      });
    }),
  };
};

const readSettings = ({ value }: Document): FileFacts => ({ keys: serverKeys(value) });

const readEnvironment = ({ value }: Document): FileFacts => ({
  keys: ["GEMINI_API_KEY", "GOOGLE_API_KEY"].map((name) => ({
    provider: "google",
    name,
    at: [name],
    value: valueAt(value, name),
    home: "environment" as const,
  })),
});

/** `security.auth.selectedType` decides: `oauth-personal`, `gemini-api-key`, `vertex-ai`. */
const select = (home: Home, documents: ReadonlyMap<string, Document>): Home => {
  const settings = documents.get("settings")?.value;
  const chosen =
    written(valueAt(settings, "security", "auth", "selectedType")) ??
    written(isRecord(settings) ? own(settings, "selectedAuthType") : undefined);
  const serves = chosen === undefined ? "fallback" : chosen.includes("api-key") ? "first" : "never";
  return { ...home, keys: home.keys.map((key) => (key.provider === "google" ? { ...key, serves } : key)) };
};

export default defineRuntime({
  id: "gemini-cli",
  title: "Gemini CLI",
  version: "0.61.0",
  sources: [
    "google-gemini/gemini-cli, packages/core/src/code_assist/oauth2.ts, config/storage.ts, core/contentGenerator.ts",
    "google-gemini/gemini-cli, packages/core/src/services/fileKeychain.ts (how the key of the sealed file is made)",
    "google-gemini/gemini-cli, announcement: sign-in with a personal account ended on 2026-06-18",
  ],
  moved: [{ env: "GEMINI_CLI_HOME", folder: ".gemini" }],
  files: [
    { role: "auth", path: ".gemini/oauth_creds.json", store: true, shape: isGoogleLogin, read: readLogin },
    {
      role: "sealed-logins",
      path: ".gemini/gemini-credentials.json",
      read: () => ({ sealed: { at: [], derived: "of a constant, the host's name and the user's name" } }),
    },
    { role: "mcp-logins", path: ".gemini/mcp-oauth-tokens.json", store: true, read: readServerLogins },
    { role: "settings", path: ".gemini/settings.json", project: true, read: readSettings },
    { role: "environment", path: ".gemini/.env", read: readEnvironment },
  ],
  environment: [
    { name: "GEMINI_API_KEY", provider: "google", serves: "fallback" },
    { name: "GOOGLE_API_KEY", provider: "google", serves: "fallback" },
  ],
  precedence: [
    "`security.auth.selectedType` of the settings",
    "`GOOGLE_GENAI_USE_GCA`: the login",
    "`GOOGLE_GENAI_USE_VERTEXAI`",
    "`GEMINI_API_KEY`",
  ],
  login: "gemini /auth",
  silent: "`oauth_creds.json` that does not parse is passed over, and Google's default credentials are tried",
  mode: "0600, set at every write",
  settle: select,
});
