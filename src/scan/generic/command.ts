/** Passwords that commands are given: `curl -u user:…`, `sshpass -p …`. */
import type { Span } from "../model.ts";
import { readLiteral } from "./literal.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
import type { Window } from "./window.ts";

const user = /(?:curl -u|--user) {1,4}["']?[^\s"':$]{1,64}:/iy;
const pass = /sshpass -p {0,4}(?:["'](?=[^"'\r\n]{3}))?/iy;

/** May a command be written at `at` of the bytes: does it begin as `curl`, `--user` or `sshpass` does? */
export const startsCommand = (bytes: Uint8Array, at: number): boolean => {
  const letters = String.fromCharCode((bytes[at] ?? 0) | 32, (bytes[at + 1] ?? 0) | 32, (bytes[at + 2] ?? 0) | 32);
  return letters === "cur" || letters === "--u" || letters === "ssh";
};

/** The password of the command that stands at `at`. */
export const judgeCommandAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  const { text } = window;
  for (const pattern of [user, pass]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const literal = found === null ? undefined : readLiteral(text, at + found[0].length, "word");
    if (literal !== undefined) return judgePair({ name: "password", literal, form: "flag", at }, window, place);
  }
  return undefined;
};
