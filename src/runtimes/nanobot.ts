import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import type { ChainSketch, FileFacts } from "./kit/model.ts";
import { entriesAt, isRecord, itemsOf, milliseconds, own, recordAt, valueAt, written } from "./kit/read.ts";
import { serverKeys } from "./kit/servers.ts";

const isConfig = (value: unknown): boolean =>
  recordAt(value, "agents", "defaults") !== undefined &&
  recordAt(value, "providers") !== undefined &&
  !recordAt(value, "gateway", "auth");

/** Both spellings are read: `fallbackModels` and `fallback_models`. */
const either = (record: unknown, camel: string): readonly [name: string, value: unknown] => {
  const snake = camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return isRecord(record) && Object.hasOwn(record, camel)
    ? [camel, own(record, camel)]
    : [snake, valueAt(record, snake)];
};

const chainOf = (value: unknown): readonly ChainSketch[] => {
  const defaults = recordAt(value, "agents", "defaults");
  const model = written(valueAt(defaults, "model"));
  const provider = (written(valueAt(defaults, "provider")) ?? "").toLowerCase();
  const [name, list] = either(defaults, "fallbackModels");
  const links = itemsOf(list).map(({ item, index }) => {
    const named = isRecord(item) ? written(own(item, "model")) : written(item);
    const of = (isRecord(item) ? written(own(item, "provider")) : undefined)?.toLowerCase() ?? provider;
    return {
      written: named ?? "",
      provider: of,
      at: ["agents", "defaults", name, index],
      role: "fallback" as const,
      fate: named === undefined ? ("dropped" as const) : ("tried" as const),
    };
  });
  if (model === undefined && links.length === 0) return [];
  const head = { written: model ?? "", provider, at: ["agents", "defaults", "model"], role: "primary" as const };
  return [
    { slot: "agents.defaults", at: ["agents", "defaults"], links: model === undefined ? links : [head, ...links] },
  ];
};

const readConfig = ({ value }: Document): FileFacts => ({
  keys: [
    ...entriesAt(value, "providers").map(({ name, value: provider, at }) => {
      const [field, held] = either(provider, "apiKey");
      return { provider: name.toLowerCase(), name: field, at: [...at, field], value: held, home: "config" as const };
    }),
    ...serverKeys(valueAt(value, "tools"), ["tools"]),
  ],
  chains: chainOf(value),
  providers: entriesAt(value, "providers")
    .filter(({ value: provider }) => written(either(provider, "apiKey")[1]) !== undefined)
    .map(({ name }) => name.toLowerCase()),
});

export default defineRuntime({
  id: "nanobot",
  title: "nanobot",
  version: "",
  sources: ["HKUDS/nanobot, nanobot/config/schema.py", "oauth-cli-kit, its token storage"],
  files: [
    { role: "config", path: ".nanobot/config.json", shape: isConfig, read: readConfig },
    {
      role: "auth",
      path: ".nanobot/auth/*.json",
      store: true,
      read: readLogin({
        id: "codex",
        provider: "openai-codex",
        access: "access",
        refresh: "refresh",
        expires: milliseconds,
        expiresAt: "expires",
        account: ["account_id"],
      }),
    },
  ],
  precedence: ["each provider has one credential; a login is a provider of its own (`openai_codex`)"],
  login: "nanobot provider login",
  silent: "a login that does not parse counts as none; an unknown fallback preset is refused",
  mode: "left to the umask",
});
