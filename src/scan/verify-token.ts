/** Judges a text that has a shape: a credential, and how surely? */
import type { Confidence } from "../model.ts";
import { isPlaceholder } from "../placeholder.ts";
import { Secret } from "../secret.ts";
import type { TokenShape } from "../token.ts";
import { checks } from "./checksum/checksums.ts";
import { isPublished } from "./generic/published.ts";
import { isDummyPassword } from "./generic/url.ts";
import { hasClaim, readJwt } from "./jwt.ts";
import type { IssuedShape } from "./kernel/literals.ts";
import { measureValue } from "./measure/measure.ts";
import type { Span } from "./model.ts";
import { isSequence } from "./sequence.ts";

/** A span and what it is worth where others overlap it. */
export interface Verified extends Span {
  /** Its checksum fits, or a claim of it or a name near it told the issuer. */
  readonly proved: boolean;
}

/** Bits a character, by Shannon. */
const shannon = (text: string): number => {
  const counts = new Uint32Array(256);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) & 255;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
};

/** What a JWT says; undefined where it is none of this shape's. */
const claimed = (
  shape: TokenShape,
  token: string,
): { readonly note?: string; readonly proved: boolean } | undefined => {
  if (shape.claims === undefined && shape.kind !== "jwt") return { proved: shape.needsName !== undefined };
  const jwt = readJwt(token);
  if (jwt === undefined || (shape.claims !== undefined && !hasClaim(jwt, shape.claims))) return undefined;
  return { proved: shape.claims !== undefined, ...(jwt.note === "" ? {} : { note: jwt.note }) };
};

/** Does the shape allow for anything that the text of a program is made of? */
const isVague = ({ confidence, needsName, checksum, kind }: TokenShape): boolean =>
  confidence !== "high" && needsName !== undefined && checksum === undefined && !/password|connection/.test(kind);

/** Words in a row, as in the names of classes and files: `loading-indicator-with-animation`; no UUID is one. */
const isWords = (token: string): boolean => /[-_]/.test(token) && /[g-z]/i.test(token) && measureValue(token).bits < 0;

/** The span of `token` at `start`, if it is a credential of this shape and no stand-in. */
export const verifyToken = ({ issuer, shape }: IssuedShape, token: string, start: number): Verified | undefined => {
  if (shape.minEntropy !== undefined && shape.minEntropy > 0 && shannon(token) < shape.minEntropy) return undefined;
  if (isPlaceholder(token) || isSequence(token) || (isVague(shape) && isWords(token))) return undefined;
  if (isPublished(token) || (/password|connection/.test(shape.kind) && isDummyPassword(token))) return undefined;
  const claims = claimed(shape, token);
  if (claims === undefined) return undefined;
  const summed = shape.checksum === undefined ? undefined : checks(shape.checksum, token);
  const confidence: Confidence = summed === false ? "low" : shape.confidence;
  return {
    start,
    end: start + token.length,
    shape: shape.id,
    issuer,
    kind: shape.kind,
    confidence,
    by: "shape",
    ...(claims.note === undefined ? {} : { note: claims.note }),
    secret: new Secret(token, shape.title),
    proved: summed === true || claims.proved,
  };
};
