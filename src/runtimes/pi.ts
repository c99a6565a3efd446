import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isRecord, milliseconds, own, valueAt } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";
import { providerVariables } from "./kit/variables.ts";

const types = new Set(["api_key", "oauth"]);

const isAuthMap = (value: unknown): boolean =>
  isRecord(value) &&
  !Object.hasOwn(value, "profiles") &&
  !Object.hasOwn(value, "version") &&
  Object.values(value).some((entry) => isRecord(entry) && types.has(String(own(entry, "type"))));

const readAuth = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name, value: entry, at }): readonly ProfileSketch[] => {
    if (!isRecord(entry)) return [];
    const base = { id: name, provider: name.toLowerCase(), at };
    if (own(entry, "type") === "oauth") {
      return [
        {
          ...base,
          kind: "oauth" as const,
          access: own(entry, "access"),
          refresh: own(entry, "refresh"),
          expires: milliseconds(own(entry, "expires")),
          account: own(entry, "accountId") ?? own(entry, "email"),
          serves: "first" as const,
        },
      ];
    }
    return [{ ...base, kind: "api-key" as const, key: own(entry, "key") }];
  }),
});

const readModels = ({ value }: Document): FileFacts => ({
  keys: entriesAt(value, "providers").map(({ name, value: provider, at }) => ({
    provider: name.toLowerCase(),
    name: "apiKey",
    at: [...at, "apiKey"],
    value: valueAt(provider, "apiKey"),
    home: "config" as const,
    serves: "never" as const,
  })),
  providers: entriesAt(value, "providers").map(({ name }) => name.toLowerCase()),
});

const readServers = ({ value }: Document): FileFacts => ({ keys: serverKeys(value) });

export default defineRuntime({
  id: "pi",
  title: "pi",
  version: "1.5.2",
  sources: [
    "@earendil-works/pi-coding-agent 1.5.2, dist/core/auth-storage.js",
    "@earendil-works/pi-ai 1.5.2, dist/auth/resolve.js",
  ],
  moved: [{ env: "PI_CODING_AGENT_DIR", folder: ".pi/agent" }],
  files: [
    { role: "auth", path: ".pi/agent/auth.json", store: true, shape: isAuthMap, read: readAuth },
    { role: "models", path: ".pi/agent/models.json", read: readModels },
    { role: "servers", path: ".pi/agent/mcp.json", read: readServers },
  ],
  // The opposite of Claude Code: what is stored owns the provider, a variable serves only where nothing is.
  environment: providerVariables("never"),
  precedence: ["the stored credential, which owns its provider", "the provider's variable, where nothing is stored"],
  login: "pi /login",
  silent: "a file that does not parse leaves the last reading in force",
  mode: "0600 when it creates the file, 0700 for its folder",
});
