/** From a random-looking run back to the name it stands under: for names too common to be looked for (`key`, `iv`). */
import type { Span } from "../model.ts";
import { readLiteral } from "./literal.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
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
