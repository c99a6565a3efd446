/** Reads what a JWT says of itself; never a part of the token goes further. */
import { Buffer } from "node:buffer";

type Claims = Readonly<Record<string, unknown>>;

/** What a JWT tells. */
export interface Jwt {
  readonly claims: Claims;
  /** Issuer, plan and expiry in words; `""` where it tells none. */
  readonly note: string;
}

const isRecord = (value: unknown): value is Claims =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const readPart = (part: string): Claims | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isRecord(value) ? value : undefined;
  } catch {
    // Not JSON, so no JWT. The message would quote the text.
    return undefined;
  }
};

/** A word that may be shown: a host, a URL or an identifier, and short. */
const shown = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\w.:/@-]{1,80}$/.test(value) && !/[A-Za-z0-9_-]{40}/.test(value) ? value : undefined;

const planOf = (claims: Claims): string | undefined => {
  for (const inner of [claims, ...Object.values(claims).filter(isRecord)]) {
    const key = Object.keys(inner).find((name) => /(?:^|_)(?:plan(?:_type)?|tier)$/.test(name));
    const plan = key === undefined ? undefined : inner[key];
    if (typeof plan === "string" && /^[\w-]{1,24}$/.test(plan)) return plan;
  }
  return undefined;
};

const expiryOf = ({ exp }: Claims): string | undefined =>
  typeof exp === "number" && exp > 0 && exp < 1e11 ? new Date(exp * 1000).toISOString().slice(0, 10) : undefined;

const noteOf = (claims: Claims): string => {
  const parts = [
    ["issued by", shown(claims.iss)],
    ["plan", planOf(claims)],
    ["expires", expiryOf(claims)],
  ] as const;
  return parts.flatMap(([word, value]) => (value === undefined ? [] : [`${word} ${value}`])).join(", ");
};

/** Decodes the JWT in `token`, which may have a prefix; undefined where its header names no algorithm and no claims follow. */
export const readJwt = (token: string): Jwt | undefined => {
  const start = token.indexOf("eyJ");
  const [header, payload] = start < 0 ? [] : token.slice(start, start + 16_384).split(".");
  if (header === undefined || payload === undefined) return undefined;
  const head = readPart(header);
  const claims = readPart(payload);
  // Some issuers leave `alg` out where both sides know it (RFC 7797 `b64`, RFC 7516 `enc`): then the claims tell.
  if (head === undefined || (typeof head.alg !== "string" && claims === undefined)) return undefined;
  return { claims: claims ?? {}, note: noteOf(claims ?? {}) };
};

/** Is one of `names` a claim of it, or named by its issuer, audience, client or scope? */
export const hasClaim = ({ claims }: Jwt, names: readonly string[]): boolean => {
  const { iss, aud, azp, client_id: client, scope, scp } = claims;
  const words = [iss, aud, azp, client, scope, scp].flat().filter((value) => typeof value === "string");
  return names.some((name) => Object.hasOwn(claims, name) || words.some((word) => word.includes(name)));
};
