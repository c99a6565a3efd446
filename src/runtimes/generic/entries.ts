import type { Document, Place, Pointer, Profile, ProfileKind, Store } from "../../model.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import { isRecord, normalizeProvider, own, type Raw, written } from "../openclaw/shape.ts";

/** An entry of the guides' shape: `{type, provider, access_token, refresh_token, expires_at}` or an API key. */
export interface Entry {
  readonly id: string;
  readonly value: unknown;
}

const kinds: Readonly<Record<string, ProfileKind>> = {
  oauth: "oauth",
  token: "token",
  api_key: "api-key",
  "api-key": "api-key",
  apikey: "api-key",
};

/** By the name another runtime (OpenClaw, Codex) reads in its place. */
const foreign: readonly (readonly [name: string, expected: string])[] = [
  ["access_token", "access"],
  ["refresh_token", "refresh"],
  ["expires_at", "expires"],
  ["api_key", "key"],
];

/** The entries of a file of this shape; none where `profiles` is no object. */
export const readEntries = (document: Document): readonly Entry[] => {
  const profiles = isRecord(document.value) ? own(document.value, "profiles") : undefined;
  return isRecord(profiles) ? Object.entries(profiles).map(([id, value]) => ({ id, value })) : [];
};

const kindOf = (entry: Raw): ProfileKind => {
  const type = own(entry, "type");
  const name = typeof type === "string" ? type.toLowerCase() : "";
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? "unknown") : "unknown";
};

const secretAt = (entry: Raw, names: readonly string[], kind: string): Secret | undefined => {
  const text = names.map((name) => written(own(entry, name))).find((value) => value !== undefined);
  return text === undefined ? undefined : new Secret(text, kind);
};

/** Unix ms of an ISO date, of seconds or of milliseconds. */
const readExpiry = (value: unknown): number | undefined => {
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value < 1e11 ? value * 1000 : value;
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
};

const held = (entry: Raw, kind: ProfileKind) => {
  const access = kind === "api-key" ? undefined : secretAt(entry, ["access_token", "access"], "access token");
  const refresh = secretAt(entry, ["refresh_token", "refresh"], "refresh token");
  const key = kind === "api-key" ? secretAt(entry, ["api_key", "key", "apiKey"], "API key") : undefined;
  const token = kind === "token" ? secretAt(entry, ["token"], "token") : undefined;
  return { ...(access && { access }), ...(refresh && { refresh }), ...(key && { key }), ...(token && { token }) };
};

const judge = (kind: ProfileKind, secrets: ReturnType<typeof held>): string | undefined => {
  if (kind === "unknown") return "unknown_type";
  return Object.keys(secrets).length === 0 ? "missing_credential" : undefined;
};

const isStandIn = (secrets: ReturnType<typeof held>): boolean =>
  Object.keys(secrets).length > 0 && Object.values(secrets).every((secret) => secret.is(isPlaceholder));

/** Does the entry hold stand-ins and nothing else? */
export const holdsPlaceholder = ({ value }: Entry): boolean => isRecord(value) && isStandIn(held(value, kindOf(value)));

/** The profile of one entry. */
export const readProfile = ({ id, value }: Entry, store: Store): Profile => {
  const entry = isRecord(value) ? value : {};
  const place = (at: Pointer): Place => ({ path: store.place.path, at: ["profiles", id, ...at] });
  const kind = kindOf(entry);
  const secrets = held(entry, kind);
  const reason = judge(kind, secrets);
  const expires = readExpiry(own(entry, "expires_at") ?? own(entry, "expires"));
  const account = written(own(entry, "account_id")) ?? written(own(entry, "email"));
  return {
    agent: "main",
    id,
    provider: normalizeProvider(own(entry, "provider")) || normalizeProvider(id.split(":")[0]),
    kind,
    place: place([]),
    store,
    fate: reason === undefined ? "usable" : "ineligible",
    ...(reason !== undefined && { reason, flaw: { place: place([]), message: "it holds no credential" } }),
    ...secrets,
    reference: false,
    placeholder: isStandIn(secrets),
    ...(account !== undefined && { account: new Secret(account, "account") }),
    ...(expires !== undefined && { expires }),
    foreignFields: foreign
      .filter(([name]) => Object.hasOwn(entry, name))
      .map(([name, expected]) => ({ place: { ...place([name]), on: "key" as const }, name, expected })),
  };
};
