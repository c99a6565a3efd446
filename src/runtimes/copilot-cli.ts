import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts } from "./kit/model.ts";
import { entriesAt, isRecord, own, recordAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

/** `copilot_tokens`: `host:login` → token, where the user chose plain text over the keyring. */
const readConfig = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "copilot_tokens").map(({ name, value: token, at }) => ({
    id: name,
    provider: "github-copilot",
    kind: "token" as const,
    at,
    token,
    serves: "first" as const,
  })),
});

const readServers = ({ value }: Document): FileFacts => ({ keys: serverKeys(value) });

/** `apps.json`: `host:app` → `{user, oauth_token}` of the editors' language server. */
const readApps = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry, at }) =>
    isRecord(entry)
      ? [
          {
            id: name,
            provider: "github-copilot",
            kind: "token" as const,
            at,
            token: own(entry, "oauth_token"),
            account: own(entry, "user"),
          },
        ]
      : [],
  ),
});

const isApps = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).some((entry) => isRecord(entry) && written(own(entry, "oauth_token")) !== undefined);

export default defineRuntime({
  id: "copilot-cli",
  title: "GitHub Copilot",
  version: "1.0.102",
  sources: [
    "@github/copilot 0.0.400, its JavaScript, and 1.0.102",
    "github/copilot-cli, README",
    "github/copilot-language-server-release; zbirenbaum/copilot.lua",
  ],
  moved: [
    { env: "COPILOT_HOME", folder: ".copilot" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    {
      role: "auth",
      path: ".copilot/config.json",
      store: true,
      shape: (value) => recordAt(value, "copilot_tokens") !== undefined,
      read: readConfig,
    },
    { role: "servers", path: ".copilot/mcp-config.json", read: readServers },
    { role: "editor-auth", path: ".config/github-copilot/apps.json", store: true, shape: isApps, read: readApps },
    { role: "editor-auth", path: ".config/github-copilot/hosts.json", store: true, shape: isApps, read: readApps },
  ],
  // Tokens of a GitHub account that has the plan: the subscription itself, under another account perhaps.
  environment: [
    { name: "COPILOT_GITHUB_TOKEN", provider: "github-copilot", serves: "first" },
    { name: "GH_TOKEN", provider: "github-copilot", serves: "first" },
    { name: "GITHUB_TOKEN", provider: "github-copilot", serves: "first" },
  ],
  precedence: [
    "`COPILOT_GITHUB_TOKEN`",
    "`GH_TOKEN`, also one that is meant for CI",
    "`GITHUB_TOKEN`",
    "the stored login",
    "the login of `gh`",
  ],
  login: "copilot /login",
  silent: "",
  mode: "0600; plain text only where `storeTokenPlaintext` is set",
});
