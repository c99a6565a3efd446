/**
 * Literals of which a document must hold one to be looked at by structure; without regard to case. Files that are told
 * by their first bytes (SQLite, PKCS#12, UTF-16, a whole file in base64) need none: `needsLook` (sort.ts) says so.
 */
export const structureAnchors: readonly string[] = [
  "token",
  "secret",
  "apikey",
  "api_key",
  "api-key",
  "accesskey",
  "access_key",
  "access-key",
  "private",
  "passw",
  '"refresh',
  "refresh:",
  "authorization",
  "client-key-data",
  "noisekey",
  "profilekey",
  "entropypool",
  '"auth"',
  "_auth",
  '"kty"',
  "cookie",
  "keydata",
  "agent_identity",
  "master_key",
  "-key",
  '"key"',
  "key:",
  "_key",
  "sensitive",
  "index-url",
  "httponly",
];

export const tellTale = new RegExp(
  structureAnchors.map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("|"),
  "i",
);
