import type { Secret } from "../secret.js";
/** Gives the salt of a repository; asked for only when a credential is reported. */
export type Salt = () => string | Promise<string>;
/**
 * A credential's fingerprint: HMAC-SHA-256 under the repository's salt, 12 hex digits. The same in every run for one
 * repository, of no use for guessing elsewhere. Of several credentials, whatever their order, one.
 */
export declare const secretFingerprint: (salt: Salt | undefined, secrets: readonly Secret[] | undefined) => Promise<string | undefined>;
