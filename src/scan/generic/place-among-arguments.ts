/** Secrets told by their place among the arguments of a call: `login("user", "…")`, `mysqli_connect(host, user, "…")`. */
import type { Span } from "../model.ts";
import { readLiteral } from "./literal.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
import type { Window } from "./window.ts";

/** An argument: a string, a variable. */
const argument = String.raw`(?:"[^"\r\n]{0,160}"|'[^'\r\n]{0,160}'|\$?[A-Za-z_][\w.\->$]{0,64})\s?,\s{0,24}`;
const calls = [
  { name: "password", pattern: new RegExp(String.raw`(?:login|wifi\.begin)\(\s{0,24}${argument}`, "iy") },
  {
    name: "password",
    pattern: new RegExp(
      String.raw`(?:mysqli?_connect|new mysqli|getconnection|new pdo)\(\s{0,24}(?:${argument}){2}`,
      "iy",
    ),
  },
  { name: "secret", pattern: new RegExp(String.raw`jwt\.(?:sign|verify|encode|decode)\(\s{0,24}${argument}`, "iy") },
] as const;

const heads = new Set(["log", "wif", "mys", "new", "get", "jwt"]);

/** May such a call begin at `at` of the bytes? */
export const startsCall = (bytes: Uint8Array, at: number): boolean =>
  heads.has(String.fromCharCode((bytes[at] ?? 0) | 32, (bytes[at + 1] ?? 0) | 32, (bytes[at + 2] ?? 0) | 32));

/** The secret among the arguments of the call that stands at `at`. */
export const judgeCallAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  const { text } = window;
  for (const { name, pattern } of calls) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const literal = found === null ? undefined : readLiteral(text, at + found[0].length, "none");
    if (literal !== undefined && /^\s{0,24}[,)]/.test(text.slice(literal.end + 1, literal.end + 26)))
      return judgePair({ name, literal, form: "call", at }, window, place);
  }
  return undefined;
};
