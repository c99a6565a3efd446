import type { Document, Pointer } from "../../model.js";
import { type Credential } from "./credential.js";
import type { Era } from "./era.js";
import { type Routing } from "./routing.js";
/** The profiles of one file (or database) as the loader takes them. */
export interface Loaded {
    readonly profiles: ReadonlyMap<string, Credential>;
    readonly routing: Routing;
}
export declare const nothingLoaded: Loaded;
/**
 * Reads a store at `base` of a document (auth-profiles.json, or the same JSON in a database). `undefined`: the whole of it is refused, because
 * it or its `profiles` is no object. Facts: openclaw 2026.6.1 and 2026.9.6, coercePersistedAuthProfileStore.
 */
export declare const coerceStore: (raw: unknown, era: Era, document: Document, base?: Pointer) => Loaded | undefined;
/** Why `coerceStore` leaves an entry of `profiles` out; `undefined`: it is loaded. */
export declare const dropReason: (id: string, raw: unknown, era: Era, document: Document) => string | undefined;
/**
 * Reads a legacy auth.json (`{"<provider>": {type, …}}`), whose entries become `<provider>:default`. A file with
 * `profiles` is none. Only key, token and the OAuth fields survive the import, references do not (openclaw 2026.6.1,
 * applyLegacyAuthStore).
 */
export declare const coerceLegacy: (raw: unknown, era: Era, document: Document) => Loaded | undefined;
/**
 * Adds what credentials/oauth.json holds under ids that are still free. Its entries are taken as they are: even
 * `type` and `provider` may be overwritten by them (openclaw 2026.6.1 and 2026.6.5, mergeOAuthFileIntoStore).
 */
export declare const importOAuthFile: (profiles: ReadonlyMap<string, Credential>, raw: unknown, era: Era, document: Document) => ReadonlyMap<string, Credential>;
