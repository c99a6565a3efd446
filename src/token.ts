import type { Confidence } from "./model.ts";

/** What a credential is for, in words of the domain. */
export type TokenKind =
  | "api-key"
  | "oauth-access"
  | "oauth-refresh"
  | "client-secret"
  | "session"
  | "jwt"
  | "private-key"
  | "cloud-key"
  | "bot-token"
  | "webhook"
  | "password"
  | "connection-string"
  | "unknown";

/** Alphabets that `fake` draws from; `hex` is lower case, `base64url` has `-` and `_`. */
export type Alphabet =
  | "hex"
  | "upper-hex"
  | "digits"
  | "letters"
  | "lower"
  | "base62"
  | "base64"
  | "base64url"
  | "base32"
  | "lower-base32"
  | "lower36"
  | "upper36"
  | "bech32"
  | "upper-bech32";

/** Makes random characters at run time, so that no secret-looking literal lies in the repository. */
export type Fake = ((alphabet: Alphabet, length: number) => string) & {
  /** A JWT with these claims and a random signature. */
  jwt(claims: Readonly<Record<string, unknown>>): string;
  /** `body` with the checksum its issuer appends. */
  sealed(checksum: Checksum, body: string): string;
};

/** Checksum schemes that formats carry (src/scan/checksum). */
export type Checksum = "github" | "npm" | "gitlab-routable" | "synapse" | "mas" | "vercel";

/** The shape of one kind of token of one issuer. */
export interface TokenShape {
  /** kebab-case, unique over the shelf: `anthropic-oauth-access`. */
  readonly id: string;
  readonly title: string;
  readonly kind: TokenKind;
  /**
   * Literals of which one must occur before the pattern is tried; matched without regard to case where `anyCase`.
   * At least 3 bytes, as selective as the format allows: they are the anchors of the prefilter.
   */
  readonly keywords: readonly string[];
  readonly anyCase?: boolean;
  /**
   * Anchored nowhere, flag `g` or `gd`, linear or bounded. The token is group 1, else the whole match. `needsName` shapes
   * have a pattern for the value alone and are tried where a key, variable or URL near it has one of these names.
   */
  readonly pattern: RegExp;
  /** Farthest the match can begin before / end after the keyword, in bytes; the window the pattern runs on. */
  readonly reach?: { readonly before: number; readonly after: number };
  /** Names one of which must stand near the value (its key, a variable, a host): the shape alone proves nothing. */
  readonly needsName?: readonly string[];
  readonly checksum?: Checksum;
  /** Bits a character (Shannon) below which it is a dummy; 0 where the format proves itself. */
  readonly minEntropy?: number;
  /** Claims or issuer that tell a JWT of this issuer. */
  readonly claims?: readonly string[];
  readonly confidence: Confidence;
  /** Each refresh invalidates the one before. */
  readonly singleUse?: boolean;
  /** Where to revoke and renew it. */
  readonly rotate?: string;
  /** The document or program (with version or commit) the shape was taken from. */
  readonly source: string;
  /** Real-looking ones, made at run time; each must be found. */
  readonly samples: (fake: Fake) => readonly string[];
  /** Things that look like it and are none: placeholders, ids, truncated ones; none may be found at medium or above. */
  readonly lookalikes?: (fake: Fake) => readonly string[];
}

/** The shapes of one issuer; the file's name is the issuer. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly title: string;
  readonly shapes: readonly TokenShape[];
}

/** States the shapes of one issuer; one file an issuer under `tokens/`, the default export. */
export const defineTokens = (issuer: TokenIssuer): TokenIssuer => issuer;
