import type { Document, Pointer } from "../../model.ts";
import { Secret } from "../../secret.ts";
import type { Era } from "./era.ts";
import { isSecretRef } from "./secret-ref.ts";
import { isRecord, normalizeProvider, own, type Raw, written } from "./shape.ts";

/** Where an entry of a store was written. */
export interface Entry {
  readonly document: Document;
  readonly at: Pointer;
}

/** A profile as the runtime holds it in memory. */
export interface Credential {
  /** `oauth`, `token` or `api_key`; an imported OAuth file may say anything. */
  readonly type: string;
  readonly provider: string;
  readonly key?: Secret;
  readonly keyRef: boolean;
  readonly token?: Secret;
  readonly tokenRef: boolean;
  readonly access?: Secret;
  readonly refresh?: Secret;
  readonly idToken?: Secret;
  /** Unix ms; 0 where it is written and no positive number. */
  readonly expires?: number;
  /** Fields two OAuth credentials are compared by, besides the tokens. */
  readonly identity: Readonly<Record<string, string>>;
  /** A pointer to the sidecar file of older versions. */
  readonly oauthRef: boolean;
  /** A replacement that waits for its setup to finish (2026.9.6). */
  readonly pendingSetup: boolean;
  readonly origin: Entry;
}

export type DropReason = "non_object" | "invalid_type" | "missing_provider";

export type Parsed =
  | { readonly ok: true; readonly credential: Credential }
  | { readonly ok: false; readonly reason: DropReason };

const identityFields = ["email", "accountId", "enterpriseUrl", "projectId"] as const;

const secretOf = (value: unknown, kind: string): Secret | undefined => {
  const text = written(value);
  return text === undefined ? undefined : new Secret(text, kind);
};

const readExpiry = (value: unknown): number | undefined =>
  value === undefined ? undefined : typeof value === "number" && Number.isFinite(value) && value > 0 ? value : 0;

const readIdentity = (entry: Raw): Readonly<Record<string, string>> =>
  Object.fromEntries(
    identityFields.flatMap((field) => {
      const value = written(own(entry, field));
      return value === undefined ? [] : [[field, value]];
    }),
  );

const isLegacyOAuthRef = (value: unknown): boolean =>
  isRecord(value) &&
  value.source === "openclaw-credentials" &&
  value.provider === "openai-codex" &&
  typeof value.id === "string" &&
  /^[a-f0-9]{32}$/.test(value.id);

const isPendingSetup = (value: unknown): boolean =>
  isRecord(value) &&
  value.replacement === true &&
  written(value.modelRef) !== undefined &&
  written(value.configJson) !== undefined;

/** The value and the reference of a slot (`key`/`keyRef`): a reference in the value's place counts as one. */
const readSlot = (entry: Raw, field: string, refField: string, era: Era): { value: unknown; ref: boolean } => {
  const value = own(entry, field);
  const inline = value !== null && typeof value === "object" && isSecretRef(value, era);
  return {
    value: typeof value === "string" ? value : undefined,
    ref: isSecretRef(own(entry, refField), era) || inline,
  };
};

const readType = (entry: Raw): unknown => {
  const type = Object.hasOwn(entry, "type") ? entry.type : undefined;
  const mode = own(entry, "mode");
  const named = !Object.hasOwn(entry, "type") && typeof mode === "string" ? mode : type;
  return named === "apiKey" ? "api_key" : named;
};

const readKey = (entry: Raw, era: Era): { value: unknown; ref: boolean } => {
  const alias = own(entry, "apiKey");
  const aliased = !Object.hasOwn(entry, "key") && !isSecretRef(own(entry, "keyRef"), era) && typeof alias === "string";
  return readSlot(aliased ? { ...entry, key: alias } : entry, "key", "keyRef", era);
};

/** Builds a credential from fields, whatever its type says. */
export const makeCredential = (entry: Raw, type: string, provider: string, era: Era, origin: Entry): Credential => {
  const oauth = type !== "api_key" && type !== "token";
  const keySlot = type === "api_key" ? readKey(entry, era) : { value: undefined, ref: false };
  const tokenSlot = type === "token" ? readSlot(entry, "token", "tokenRef", era) : { value: undefined, ref: false };
  const key = keySlot.ref ? undefined : secretOf(keySlot.value, "API key");
  const token = secretOf(tokenSlot.value, "token");
  const access = oauth ? secretOf(own(entry, "access"), "access token") : undefined;
  const refresh = oauth ? secretOf(own(entry, "refresh"), "refresh token") : undefined;
  const idToken = oauth ? secretOf(own(entry, "idToken"), "id token") : undefined;
  const expires = type === "api_key" ? undefined : readExpiry(own(entry, "expires"));
  return {
    type,
    provider,
    ...(key && { key }),
    keyRef: keySlot.ref,
    ...(token && { token }),
    tokenRef: tokenSlot.ref,
    ...(access && { access }),
    ...(refresh && { refresh }),
    ...(idToken && { idToken }),
    ...(expires !== undefined && { expires }),
    identity: readIdentity(entry),
    oauthRef: oauth && isLegacyOAuthRef(own(entry, "oauthRef")),
    pendingSetup: era === "sqlite-strict" && isPendingSetup(own(entry, "setup")),
    origin,
  };
};

/**
 * Reads one entry the way the loader does: same aliases, same reasons to drop it.
 * Facts: openclaw 2026.6.1 store (persisted.ts, parseCredentialEntry), 2026.9.6 persisted.
 * @param fallback the key of the entry, which 2026.9.6 takes for the provider of a legacy entry without one
 */
export const parseEntry = (raw: unknown, era: Era, origin: Entry, fallback = ""): Parsed => {
  if (!isRecord(raw)) return { ok: false, reason: "non_object" };
  const type = readType(raw);
  if (type !== "api_key" && type !== "token" && type !== "oauth") return { ok: false, reason: "invalid_type" };
  const named = normalizeProvider(own(raw, "provider"));
  const provider = named || (era === "sqlite-strict" ? normalizeProvider(fallback) : "");
  if (provider === "") return { ok: false, reason: "missing_provider" };
  return { ok: true, credential: makeCredential(raw, type, provider, era, origin) };
};
