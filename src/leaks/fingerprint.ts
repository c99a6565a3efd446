import type { Secret } from "../secret.ts";
import { hmacSha256 } from "./hmac.ts";

/** Gives the salt of a repository; asked for only when a credential is reported. */
export type Salt = () => string | Promise<string>;

/**
 * A credential's fingerprint: HMAC-SHA-256 under the repository's salt, 12 hex digits. The same in every run for one
 * repository, of no use for guessing elsewhere. Of several credentials, whatever their order, one.
 */
export const secretFingerprint = async (
  salt: Salt | undefined,
  secrets: readonly Secret[] | undefined,
): Promise<string | undefined> => {
  if (salt === undefined || secrets === undefined || secrets.length === 0) return undefined;
  const key = await salt();
  const keyed = (text: string): string => hmacSha256(key, text);
  const digests = [...new Set(secrets.map((secret) => secret.hashed(keyed)))].sort();
  const [only = ""] = digests;
  return (digests.length === 1 ? only : keyed(digests.join("\n"))).slice(0, 12);
};
