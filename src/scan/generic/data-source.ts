/** Go's data source names: `user:…@tcp(host:3306)/shop`. */
import type { Span } from "../model.ts";
import { judgePair } from "./named.ts";
import type { FilePlace } from "./place.ts";
import type { Window } from "./window.ts";

const userinfo = /(?:^|["'`=\s])[\w.-]{1,32}:([^\s"'`@/]{3,64})$/;

/** Does `@tcp(` stand at `at` of the bytes? */
export const startsDataSource = (bytes: Uint8Array, at: number): boolean => bytes[at] === 64;

/** The password before the `@` at `at`. */
export const judgeDataSourceAt = (window: Window, at: number, place: FilePlace): Span | undefined => {
  const value = userinfo.exec(window.text.slice(Math.max(0, at - 100), at))?.[1];
  if (value === undefined) return undefined;
  const literal = { value, start: at - value.length, end: at, quote: "" };
  return judgePair({ name: "password", literal, form: "call", at }, window, place);
};
