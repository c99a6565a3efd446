/** From a random-looking run back to the name it stands under: for names too common to be looked for (`key`, `iv`). */
import type { Span } from "../model.ts";
import { readLiteral } from "./literal.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
import type { Window } from "./window.ts";

const before =
  /([\w.$-]{2,64})(?:\\{0,3}["'`])?\s?[\])]?\s?(?::\s?[A-Za-z_&][\w<>[\]]{0,24}\s)?(?:=>|:=|=|:|\()\s{0,24}((?:[bBrRuU@$]|\[\]byte\()?(?:\\{0,3}["'`])?)$/;
const telling = /key|salt|iv|seed|nonce|auth|sid|session|cipher|signature|cred|pin|otp/i;

/** The secret whose value begins with the run at `at`. */
export const judgeRunAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  const { text } = window;
  const head = text.slice(Math.max(0, at - 120), at);
  const found = before.exec(head);
  if (found === null) return undefined;
  const [, name = "", opening = ""] = found;
  if (!telling.test(name)) return undefined;
  if (opening === "" && place.form === "code") return undefined;
  const literal = readLiteral(text, at - opening.length, opening === "" ? "word" : "none");
  if (literal === undefined) return undefined;
  return judgePair({ name, literal, form: "assignment", at: at - head.length + found.index }, window, place);
};
