import type { Document, Pointer } from "../../model.ts";
import { type Credential, makeCredential, parseEntry } from "./credential.ts";
import type { Era } from "./era.ts";
import { noRouting, type Routing, readRouting } from "./routing.ts";
import { inObjectOrder, isRecord, normalizeProvider, own, type Raw, written } from "./shape.ts";

/** The profiles of one file (or database) as the loader takes them. */
export interface Loaded {
  readonly profiles: ReadonlyMap<string, Credential>;
  readonly routing: Routing;
}

export const nothingLoaded: Loaded = { profiles: new Map(), routing: noRouting };

/** An id the loader assigns into an object's prototype: it is never listed again. */
const vanishes = (id: string): boolean => id === "__proto__";

/** The personal accounts of 2026.9.6 are kept elsewhere; such ids are removed from every store. */
const personal = (() => {
  const uuid = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";
  return new RegExp(`^personal:(?:${uuid}|gateway-owner):${uuid}$`, "u");
})();

const isKept = (id: string, era: Era): boolean => !vanishes(id) && !(era === "sqlite-strict" && personal.test(id));

/**
 * Reads a store at `base` of a document (auth-profiles.json, or the same JSON in a database). `undefined`: the whole of it is refused, because
 * it or its `profiles` is no object. Facts: openclaw 2026.6.1 and 2026.9.6, coercePersistedAuthProfileStore.
 */
export const coerceStore = (raw: unknown, era: Era, document: Document, base: Pointer = []): Loaded | undefined => {
  if (!isRecord(raw)) return undefined;
  const profiles = own(raw, "profiles");
  if (!isRecord(profiles)) return undefined;
  const kept = new Map<string, Credential>();
  for (const [id, value] of Object.entries(profiles)) {
    const parsed = parseEntry(value, era, { document, at: [...base, "profiles", id] });
    if (parsed.ok && isKept(id, era)) kept.set(id, parsed.credential);
  }
  return { profiles: kept, routing: readRouting(raw) };
};

/** Why `coerceStore` leaves an entry of `profiles` out; `undefined`: it is loaded. */
export const dropReason = (id: string, raw: unknown, era: Era, document: Document): string | undefined => {
  const parsed = parseEntry(raw, era, { document, at: ["profiles", id] });
  if (!parsed.ok) return parsed.reason;
  return isKept(id, era) ? undefined : "reserved_id";
};

/**
 * Reads a legacy auth.json (`{"<provider>": {type, …}}`), whose entries become `<provider>:default`. A file with
 * `profiles` is none. Only key, token and the OAuth fields survive the import, references do not (openclaw 2026.6.1,
 * applyLegacyAuthStore).
 */
export const coerceLegacy = (raw: unknown, era: Era, document: Document): Loaded | undefined => {
  if (!isRecord(raw) || Object.hasOwn(raw, "profiles")) return undefined;
  const profiles = new Map<string, Credential>();
  for (const [name, value] of Object.entries(raw)) {
    const parsed = parseEntry(value, era, { document, at: [name] }, name);
    if (!parsed.ok || vanishes(name)) continue;
    profiles.set(`${name}:default`, { ...parsed.credential, keyRef: false, tokenRef: false, oauthRef: false });
  }
  return profiles.size > 0 ? { profiles: inObjectOrder(profiles), routing: noRouting } : undefined;
};

/** An imported entry is not normalised: no aliases, no reference in the place of a value. */
const asImported = (entry: Raw): Raw => ({
  ...entry,
  apiKey: undefined,
  key: written(own(entry, "key")),
  token: written(own(entry, "token")),
});

/** An object may hold a `toString` that is none: `String` would throw. No object is the name of a type. */
const wordOf = (value: unknown): string => (typeof value === "object" ? "" : String(value));

/**
 * Adds what credentials/oauth.json holds under ids that are still free. Its entries are taken as they are: even
 * `type` and `provider` may be overwritten by them (openclaw 2026.6.1 and 2026.6.5, mergeOAuthFileIntoStore).
 */
export const importOAuthFile = (
  profiles: ReadonlyMap<string, Credential>,
  raw: unknown,
  era: Era,
  document: Document,
): ReadonlyMap<string, Credential> => {
  if (raw === null || typeof raw !== "object") return profiles;
  const merged = new Map(profiles);
  for (const [name, value] of Object.entries(raw)) {
    if (value === null || typeof value !== "object" || merged.has(`${name}:default`)) continue;
    const entry = isRecord(value) ? value : {};
    const type = Object.hasOwn(entry, "type") ? wordOf(entry.type) : "oauth";
    const provider = Object.hasOwn(entry, "provider") ? normalizeProvider(entry.provider) : normalizeProvider(name);
    merged.set(`${name}:default`, makeCredential(asImported(entry), type, provider, era, { document, at: [name] }));
  }
  return inObjectOrder(merged);
};
