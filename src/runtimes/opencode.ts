import { defineRuntime } from "./kit/define-runtime.ts";
import { providerVariables } from "./kit/variables.ts";
import { isAuthMap, isServerLogins, readAuthMap, readServerLogins } from "./opencode/auth.ts";
import { readConfig } from "./opencode/config.ts";
import { readDatabase } from "./opencode/database.ts";

export default defineRuntime({
  id: "opencode",
  title: "OpenCode",
  version: "1.18.34",
  sources: [
    "opencode-linux-x64 1.18.34, its embedded JavaScript: Auth module, provider loader, configuration",
    "anomalyco/opencode, packages/core/src/credential/sql.ts: the tables of `opencode.db`",
  ],
  moved: [
    { env: "XDG_DATA_HOME", folder: ".local/share" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    { role: "auth", path: ".local/share/opencode/auth.json", store: true, shape: isAuthMap, read: readAuthMap },
    {
      role: "mcp-logins",
      path: ".local/share/opencode/mcp-auth.json",
      store: true,
      shape: isServerLogins,
      read: readServerLogins,
    },
    { role: "database", path: ".local/share/opencode/opencode.db", store: true, read: readDatabase },
    { role: "config", path: ".config/opencode/opencode.json", read: readConfig },
    { role: "config", path: ".config/opencode/opencode.jsonc", read: readConfig },
    { role: "config", path: ".opencode/opencode.json", project: true, read: readConfig },
    { role: "config", path: "opencode.json", project: true, read: readConfig },
    { role: "config", path: "opencode.jsonc", project: true, read: readConfig },
  ],
  environment: providerVariables("never"),
  precedence: [
    "`OPENCODE_AUTH_CONTENT`, which replaces the file",
    "the provider's variable",
    "an `api` entry of `auth.json`",
    "the login in `auth.json`",
    "`provider.<id>.options.apiKey` of the configuration, merged last over all of them",
  ],
  login: "opencode auth login",
  silent: "a file that does not parse counts as empty; an entry that misses a field vanishes",
  mode: "0600, set at every write",
});
