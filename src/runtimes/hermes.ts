import { isHermesAuth, readAnthropic, readAuth } from "./hermes/auth.ts";
import { readConfig, readEnvironment } from "./hermes/config.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { providerVariables } from "./kit/variables.ts";

/** A named profile (`hermes -p NAME`) has a home of its own with the same files. */
const homes = [".hermes", ".hermes/profiles/*"];

export default defineRuntime({
  id: "hermes",
  title: "Hermes Agent",
  version: "",
  sources: [
    "NousResearch/hermes-agent, hermes_cli/profiles.py (PROFILE_CREDENTIAL_PATHS)",
    "NousResearch/hermes-agent, hermes_cli/auth_oauth_grants.py (SINGLE_USE_REFRESH_POOL_PROVIDERS)",
    "NousResearch/hermes-agent, issues 7806, 63737 and 103978",
  ],
  moved: [{ env: "HERMES_HOME", folder: ".hermes" }],
  files: homes.flatMap((home) => [
    { role: "auth", path: `${home}/auth.json`, store: true, shape: isHermesAuth, read: readAuth },
    { role: "anthropic-login", path: `${home}/.anthropic_oauth.json`, store: true, read: readAnthropic },
    { role: "environment", path: `${home}/.env`, read: readEnvironment },
    { role: "config", path: `${home}/config.yaml`, read: readConfig },
  ]),
  environment: providerVariables("fallback"),
  precedence: [
    "the rows of `credential_pool`, as its strategy takes them (`fill_first` unless configured)",
    "the next provider of `fallback_providers`, once a pool is exhausted",
  ],
  login: "hermes login",
  silent: "a fallback without `provider` or `model` is passed over",
  mode: "0600, written atomically under a lock",
});
