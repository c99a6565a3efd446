/** `Bearer …`, `Basic …`, `Token …` in headers of whatever language. */
import { Buffer } from "node:buffer";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import { measure, measureValue, randomFrom } from "../measure/measure.ts";
import type { Span } from "../model.ts";
import type { FilePlace } from "./place.ts";
import { isPublished } from "./published.ts";
import { isNoSecret } from "./value.ts";
import { isWeak } from "./weak.ts";
import type { Window } from "./window.ts";

const scheme =
  /(bearer|basic|token|apikey|api-key|bot|key|digest|splunk|sso-key)(?:["'`]\s?(?:\+|\.|,)\s?["'`]|[ \t]{1,4}|%20|\+)(?:token=)?["'`]?(?:\d{1,8}\|)?([A-Za-z0-9_.~+/=:-]{8,4096})(?![A-Za-z0-9_.~+/=:-]|\(|\$|\{)/iy;

const schemes = [
  [98, 101, 97, 114, 101, 114],
  [98, 97, 115, 105, 99],
  [116, 111, 107, 101, 110],
  [97, 112, 105],
] as const;

/** Does the word of a scheme stand at `at` of the bytes, before a blank or a quote? */
export const startsScheme = (bytes: Uint8Array, at: number): boolean =>
  schemes.some((letters) => {
    const after = bytes[at + letters.length] ?? 0;
    const ends = after === 32 || after === 34 || after === 39 || after === 37 || after === 43 || after === 9;
    return (
      (ends || letters.length === 3) && letters.every((letter, index) => ((bytes[at + index] ?? 0) | 32) === letter)
    );
  });

const printable = /^[\x20-\x7e]{1,64}:[\x20-\x7e]{1,256}$/;

/** The password of a Basic credential; undefined where it is no `user:password` in base64. */
const passwordOfBasic = (text: string): string | undefined => {
  if (!/^[A-Za-z0-9+/_-]{8,512}={0,2}$/.test(text)) return undefined;
  const plain = Buffer.from(text, "base64").toString("latin1");
  return printable.test(plain) ? plain.slice(plain.indexOf(":") + 1) : undefined;
};

/** Base64 by its looks, though it spells nothing. */
const isBase64 = (text: string): boolean =>
  text.length >= 8 &&
  text.length % 4 === 0 &&
  /^[A-Za-z0-9+/]+={0,2}$/.test(text) &&
  /[A-Z]/.test(text) &&
  /[a-z]/.test(text) &&
  (text.endsWith("=") || /\d/.test(text)) &&
  !isNoSecret(text);

const confidenceOfBasic = (text: string): Span["confidence"] | undefined => {
  const password = passwordOfBasic(text);
  if (password === undefined) return isBase64(text) ? "low" : undefined;
  if (
    isPublished(text) ||
    isPlaceholder(password) ||
    isWeak(password) ||
    /^(?:pass\w*|pwd|open ?sesame)$/i.test(password)
  )
    return undefined;
  const { bits } = measure(password);
  if (bits >= randomFrom.medium) return "high";
  return bits >= randomFrom.low || /\d/.test(password) ? "medium" : "low";
};

const confidenceOfToken = (text: string, after: string): Span["confidence"] | undefined => {
  if (text.length < 12 || isNoSecret(text)) return undefined;
  if (after === ":" || after === "(") return undefined;
  const { bits } = measureValue(text);
  if (!/\d/.test(text) && bits < randomFrom.high) return undefined;
  if (bits >= randomFrom.high && text.length >= 16) return "high";
  if (bits >= randomFrom.medium) return "medium";
  return bits >= randomFrom.low && text.length >= 16 ? "low" : undefined;
};

const below = (confidence: Span["confidence"]): Span["confidence"] => (confidence === "high" ? "medium" : "low");

/** The credential of the scheme (`Bearer`, `Basic`) whose name stands at `at`. */
export const judgeSchemeAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  scheme.lastIndex = at;
  const found = scheme.exec(window.text);
  const name = found?.[1]?.toLowerCase();
  const value = found?.[2]?.replace(/(?<![.:])[.:]+$/, "");
  if (found === null || name === undefined || value === undefined) return undefined;
  const start = window.base + at + found[0].lastIndexOf(found[2] ?? "");
  const after = window.text[at + found[0].length] ?? "";
  const proof = name === "basic" ? confidenceOfBasic(value) : confidenceOfToken(value, after);
  if (proof === undefined) return undefined;
  const kind = name === "basic" ? "password" : "oauth-access";
  const confidence = place.lesser || place.template ? below(proof) : proof;
  return {
    start,
    end: start + value.length,
    shape: `${name}-header`,
    issuer: "",
    kind,
    confidence,
    by: "name",
    name,
    secret: new Secret(value, kind),
  };
};
