/** From a random-looking run back to the name it stands under: for names too common to be looked for (`key`, `iv`). */
import { Secret } from "../../secret.ts";
import { readJwt } from "../jwt.ts";
import type { Span } from "../model.ts";
import { readLiteral } from "./literal.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
import { isNoSecret } from "./value.ts";
import type { Window } from "./window.ts";

const opening = /(?:[bBrRuU@$]|\[\]byte\()?\\{0,3}["'`]$/;

/** The secret whose value begins with the run at `at`, and whose name lies from `nameStart` to `nameEnd` of the window. */
export const judgeRunAt = (
  window: Window,
  at: number,
  nameStart: number,
  nameEnd: number,
  place: FilePlace,
): Span | undefined => {
  const { text } = window;
  const open = opening.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? "";
  if (open === "" && place.form === "code") return undefined;
  const literal = readLiteral(text, at - open.length, open === "" ? "word" : "none");
  if (literal === undefined) return undefined;
  return judgePair({ name: text.slice(nameStart, nameEnd), literal, form: "assignment", at: nameStart }, window, place);
};

const tornJwt = /eyJ[\w-]{12,2000}\.[\w-]{12,4000}\.[\w-]{20,1000}(?![\w-]|\.\.)/y;

/** Does a JWT begin at `at` of the bytes, by its first letters? */
export const startsJwt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 101 && bytes[at + 1] === 121 && bytes[at + 2] === 74;

/** What has the form of a JWT at `at` and cannot be read as one: altered, or cut. */
export const judgeTornJwtAt = (window: Window, at: number): Span | undefined => {
  tornJwt.lastIndex = at;
  const value = tornJwt.exec(window.text)?.[0];
  if (value === undefined || readJwt(value) !== undefined || isNoSecret(value)) return undefined;
  const start = window.base + at;
  return {
    start,
    end: start + value.length,
    shape: "jwt-altered",
    issuer: "",
    kind: "jwt",
    confidence: "low",
    by: "entropy",
    secret: new Secret(value, "jwt"),
  };
};
