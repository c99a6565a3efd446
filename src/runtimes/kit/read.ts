/** Small readings that files of most runtimes need. None of them throws, whatever the value is. */
import type { Document, Pointer } from "../../model.ts";
import { readJwt } from "../../scan/jwt.ts";
import { isRecord, own, type Raw, written } from "../openclaw/shape.ts";

export { isRecord, own, type Raw, written };

/** The record under `at`; `undefined` where there is none. */
export const recordAt = (value: unknown, ...at: readonly string[]): Raw | undefined => {
  let found = value;
  for (const step of at) found = isRecord(found) ? own(found, step) : undefined;
  return isRecord(found) ? found : undefined;
};

/** The value under `at`. */
export const valueAt = (value: unknown, ...at: readonly string[]): unknown => {
  const last = at.at(-1);
  const holder = recordAt(value, ...at.slice(0, -1));
  return last === undefined ? value : holder && own(holder, last);
};

/** Entries of the record under `at`, each with its pointer. */
export const entriesAt = (
  value: unknown,
  ...at: readonly string[]
): readonly { readonly name: string; readonly value: unknown; readonly at: Pointer }[] =>
  Object.entries(recordAt(value, ...at) ?? {}).map(([name, entry]) => ({ name, value: entry, at: [...at, name] }));

/** Items of a list, each with its index. */
export const itemsOf = (value: unknown): readonly { readonly item: unknown; readonly index: number }[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => ({ item, index })) : [];

const latest = 8.64e15;

const inRange = (time: number): number | undefined =>
  Number.isFinite(time) && time > 0 && time <= latest ? time : undefined;

/** Unix ms of a number of milliseconds, written as a number or in digits. */
export const milliseconds = (value: unknown): number | undefined =>
  inRange(
    typeof value === "string" && /^\d{1,16}$/.test(value)
      ? Number(value)
      : typeof value === "number"
        ? value
        : Number.NaN,
  );

/** Unix ms of a number of seconds. */
export const seconds = (value: unknown): number | undefined => {
  const time = milliseconds(value);
  return time === undefined ? undefined : inRange(time * 1000);
};

/** Unix ms of an ISO 8601 or RFC 3339 date. */
export const isoTime = (value: unknown): number | undefined =>
  typeof value === "string" && value.length < 64 ? inRange(Date.parse(value)) : undefined;

/** What a JWT says of itself: nothing of it may be shown. */
export const claimsOf = (token: unknown): Raw =>
  typeof token === "string" && token.length < 65_536 ? (readJwt(token)?.claims ?? {}) : {};

/** When a JWT runs out, in Unix ms. */
export const jwtExpiry = (token: unknown): number | undefined => seconds(own(claimsOf(token), "exp"));

/** Does the file parse as its program needs it? Comments, a BOM or trailing commas break strict JSON. */
export const parses = ({ value, problems, format }: Document): boolean =>
  format === "text" ||
  // Without cells nobody could open it: that is told elsewhere.
  format === "sqlite" ||
  (value !== undefined &&
    (format !== "json" ||
      problems.every(({ kind }) => kind === "duplicate-key" || kind === "template" || kind === "too-large")));
