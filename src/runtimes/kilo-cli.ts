import { defineRuntime } from "./kit/define-runtime.ts";
import { providerVariables } from "./kit/variables.ts";
import { isAuthMap, isServerLogins, readAuthMap, readServerLogins } from "./opencode/auth.ts";
import { readConfig } from "./opencode/config.ts";

export default defineRuntime({
  id: "kilo-cli",
  title: "Kilo CLI",
  version: "7.7.9",
  sources: ["@kilocode/cli-linux-x64 7.7.9, its embedded JavaScript: a fork of OpenCode's Auth module"],
  moved: [
    { env: "XDG_DATA_HOME", folder: ".local/share" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    { role: "auth", path: ".local/share/kilo/auth.json", store: true, read: readAuthMap, shape: isAuthMap },
    {
      role: "mcp-logins",
      path: ".local/share/kilo/mcp-auth.json",
      store: true,
      read: readServerLogins,
      shape: isServerLogins,
    },
    { role: "config", path: ".config/kilo/kilo.jsonc", read: readConfig },
    { role: "config", path: "kilo.jsonc", project: true, read: readConfig },
  ],
  environment: [{ name: "KILO_API_KEY", provider: "kilo", serves: "first" }, ...providerVariables("never")],
  precedence: [
    "`KILO_AUTH_CONTENT`, which replaces the file",
    "the provider's variable",
    "an `api` entry of `auth.json`",
    "the login in `auth.json`",
    "`provider.<id>.options.apiKey` of the configuration, merged last",
  ],
  login: "kilo auth login",
  silent: "as OpenCode: a broken file counts as empty, a broken entry vanishes",
  mode: "0600, set at every write",
});
