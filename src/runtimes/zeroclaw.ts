import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { ChainSketch, FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isoTime, isRecord, itemsOf, own, recordAt, valueAt, written } from "./kit/read.ts";

/** OpenClaw's file has the same name; this one has `schema_version` and `active_profiles`. */
const isStore = (value: unknown): boolean =>
  isRecord(value) && Object.hasOwn(value, "schema_version") && recordAt(value, "profiles") !== undefined;

/** `enc2:` is sealed with the key in `.secret_key` beside it. */
const open = (value: unknown): unknown => (typeof value === "string" && /^enc2?:/.test(value) ? undefined : value);
const isSealed = (value: unknown): boolean => typeof value === "string" && /^enc2?:/.test(value);

const profile = (id: string, entry: unknown, at: readonly (string | number)[]): readonly ProfileSketch[] => {
  if (!isRecord(entry)) return [];
  const provider = (
    written(own(entry, "model_provider")) ??
    written(own(entry, "provider")) ??
    id.split(":")[0] ??
    ""
  ).toLowerCase();
  const [access, refresh, token] = ["access_token", "refresh_token", "token"].map((name) => own(entry, name));
  const sealed = [access, refresh, token].some(isSealed);
  const base = { id, provider, at, ...(sealed && { reason: "sealed" }) };
  if (own(entry, "kind") === "oauth") {
    const held = { access: open(access) ?? (sealed ? "!sealed" : undefined), refresh: open(refresh) };
    return [
      {
        ...base,
        kind: "oauth",
        ...held,
        expires: isoTime(own(entry, "expires_at")),
        account: own(entry, "account_id"),
      },
    ];
  }
  return [{ ...base, kind: "token", token: open(token) ?? (sealed ? "!sealed" : undefined) }];
};

/** Any value of the file that is sealed: deep enough for profiles and for the rows of the configuration. */
const holdsSealed = (value: unknown, depth = 6): boolean =>
  isSealed(value) ||
  (depth > 0 && isRecord(value) && Object.values(value).some((entry) => holdsSealed(entry, depth - 1)));

const sealedBy = (value: unknown): Pick<FileFacts, "sealed"> =>
  holdsSealed(value) ? { sealed: { at: [], key: "key" } } : {};

const readStore = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "profiles").flatMap(({ name, value: entry, at }) => profile(name, entry, at)),
  ...sealedBy(value),
});

const readConfig = ({ value }: Document): FileFacts => {
  const rows = entriesAt(value, "providers", "models").flatMap((family) =>
    entriesAt(family.value).map((row) => ({ family: family.name, row, at: [...family.at, ...row.at] })),
  );
  return {
    keys: rows.map(({ family, row, at }) => ({
      provider: family.toLowerCase(),
      name: "api_key",
      at: [...at, "api_key"],
      value: open(valueAt(row.value, "api_key")),
      home: "config" as const,
    })),
    chains: rows.flatMap(({ family, row, at }): readonly ChainSketch[] => {
      const model = written(valueAt(row.value, "model"));
      const fallbacks = itemsOf(valueAt(row.value, "fallback_models")).map(({ item, index }) => ({
        written: written(item) ?? "",
        provider: family.toLowerCase(),
        at: [...at, "fallback_models", index],
        role: "fallback" as const,
        fate: written(item) === undefined ? ("dropped" as const) : ("tried" as const),
      }));
      const head = {
        written: model ?? "",
        provider: family.toLowerCase(),
        at: [...at, "model"],
        role: "primary" as const,
      };
      const links = model === undefined ? fallbacks : [head, ...fallbacks];
      return links.length === 0 ? [] : [{ slot: `${family}.${row.name}`, at, links }];
    }),
    providers: rows.map(({ family }) => family.toLowerCase()),
    ...sealedBy(value),
  };
};

export default defineRuntime({
  id: "zeroclaw",
  title: "ZeroClaw",
  version: "",
  sources: [
    "zeroclaw-labs/zeroclaw, crates/zeroclaw-config/src/secrets.rs and schema.rs",
    "zeroclaw-labs/zeroclaw, crates/zeroclaw-providers/src/auth/profiles.rs",
  ],
  files: [
    { role: "auth", path: ".zeroclaw/auth-profiles.json", store: true, shape: isStore, read: readStore },
    { role: "config", path: ".zeroclaw/config.toml", read: readConfig },
    { role: "key", path: ".zeroclaw/.secret_key", read: () => ({}) },
  ],
  precedence: ["the profile that `active_profiles` names for the provider", "`api_key` of the model's row"],
  login: "zeroclaw auth login",
  silent: "a file without `profiles` counts as empty; blank fallback models are passed over",
  mode: "0600",
});
