import type { Place, Pointer, Profile, ProfileKind } from "../../model.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import type { Era } from "./era.ts";
import { isSecretRef } from "./secret-ref.ts";
import { isRecord, normalizeProvider, own, type Raw, written } from "./shape.ts";

/** What an entry says of itself, whether or not any loader takes it. */
export type EntryFacts = Pick<
  Profile,
  | "provider"
  | "kind"
  | "access"
  | "refresh"
  | "key"
  | "token"
  | "reference"
  | "placeholder"
  | "account"
  | "expires"
  | "foreignFields"
>;

const kindWords: Readonly<Record<string, ProfileKind>> = {
  oauth: "oauth",
  oauth2: "oauth",
  token: "token",
  "setup-token": "token",
  api_key: "api-key",
  apikey: "api-key",
  "api-key": "api-key",
};

/** Names guides and other runtimes use, by the name OpenClaw reads. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  access: ["access_token", "accessToken"],
  refresh: ["refresh_token", "refreshToken"],
  expires: ["expires_at", "expiresAt", "expiry_date", "expiry", "expires_in"],
  idToken: ["id_token"],
  accountId: ["account_id"],
  key: ["api_key", "api-key", "value"],
  token: ["access_token", "accessToken", "auth_token", "authToken"],
};

const fieldsOf: Readonly<Record<ProfileKind, readonly string[]>> = {
  oauth: ["access", "refresh", "expires", "idToken", "accountId"],
  token: ["token", "expires"],
  "api-key": ["key"],
  unknown: ["access", "refresh", "expires", "key"],
};

const secretKinds = { access: "access token", refresh: "refresh token", key: "API key", token: "token" } as const;

/** What kind of credential an entry is, by its word or else by its fields. */
const readKind = (entry: Raw): ProfileKind => {
  for (const field of ["type", "mode", "kind"]) {
    const word = own(entry, field);
    const name = typeof word === "string" ? word.trim().toLowerCase() : "";
    // A type called `constructor` is none.
    const kind = Object.hasOwn(kindWords, name) ? kindWords[name] : undefined;
    if (kind) return kind;
  }
  const has = (...names: readonly string[]) => names.some((name) => Object.hasOwn(entry, name));
  if (has("refresh", "refresh_token", "refreshToken", "access", "access_token", "accessToken", "tokens"))
    return "oauth";
  if (has("key", "apiKey", "api_key", "keyRef")) return "api-key";
  return has("token", "tokenRef") ? "token" : "unknown";
};

const readField = (entry: Raw, wrapped: Raw | undefined, field: string, extra: readonly string[]): unknown => {
  for (const holder of wrapped ? [entry, wrapped] : [entry])
    for (const name of [field, ...extra, ...(aliases[field] ?? [])]) {
      const value = own(holder, name);
      if (value !== undefined && value !== null) return value;
    }
  return undefined;
};

const readTime = (value: unknown): number | undefined => {
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : undefined;
  const time = typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
};

const readSecrets = (entry: Raw, kind: ProfileKind): Partial<Record<keyof typeof secretKinds, Secret>> => {
  const tokens = own(entry, "tokens");
  const wrapped = isRecord(tokens) ? tokens : undefined;
  const read = (field: keyof typeof secretKinds, ...extra: readonly string[]) => {
    const text = written(readField(entry, wrapped, field, extra));
    return text === undefined ? {} : { [field]: new Secret(text, secretKinds[field]) };
  };
  if (kind === "token") return { ...read("token", "key", "access") };
  if (kind === "api-key") return { ...read("key", "apiKey", "token") };
  if (kind === "oauth") return { ...read("access", "token"), ...read("refresh") };
  return { ...read("access"), ...read("refresh"), ...read("key", "apiKey"), ...read("token") };
};

/** A number this small is in seconds: as milliseconds it would be a day of 1973 or before. */
const mostSeconds = 100_000_000_000;

/** When it runs out, in milliseconds, where it is said in another way. */
const readExpiry = (name: string, value: unknown): { readonly value?: number; readonly unclear?: boolean } => {
  const time = readTime(value);
  if (name === "expires_in" || time === undefined) return { unclear: true };
  if (typeof value === "string") return { value: time };
  return time < mostSeconds ? { value: time * 1000 } : {};
};

const readForeign = (entry: Raw, kind: ProfileKind, place: (at: Pointer) => Place): Profile["foreignFields"] =>
  fieldsOf[kind].flatMap((expected) =>
    Object.hasOwn(entry, expected)
      ? []
      : (aliases[expected] ?? [])
          .filter((name) => Object.hasOwn(entry, name))
          .map((name) => ({
            place: { ...place([name]), on: "key" as const },
            name,
            expected,
            ...(expected === "expires" && readExpiry(name, own(entry, name))),
          })),
  );

const stringOf = (entry: Raw, ...names: readonly string[]): string | undefined =>
  names.map((name) => written(own(entry, name))).find((value) => value !== undefined);

/**
 * Reads an entry leniently: secrets under any name they are known by, who it belongs to, when it runs out.
 * @param place of a field below the entry
 */
export const readEntryFacts = (value: unknown, id: string, era: Era, place: (at: Pointer) => Place): EntryFacts => {
  const entry = isRecord(value) ? value : {};
  const kind = readKind(entry);
  const secrets = readSecrets(entry, kind);
  const held = Object.values(secrets);
  const account = stringOf(entry, "accountId", "account_id") ?? stringOf(entry, "email");
  const expires = readTime(readField(entry, undefined, "expires", []));
  const refs = ["keyRef", "tokenRef", "key", "token", "access", "refresh"].map((name) => own(entry, name));
  return {
    provider: normalizeProvider(own(entry, "provider")) || normalizeProvider(id.split(":")[0]),
    kind,
    ...secrets,
    reference: refs.some((ref) => isSecretRef(ref, era)),
    placeholder: held.length > 0 && held.every((secret) => secret.is(isPlaceholder)),
    ...(account !== undefined && { account: new Secret(account, "account") }),
    ...(expires !== undefined && { expires }),
    foreignFields: readForeign(entry, kind, place),
  };
};
