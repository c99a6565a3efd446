/** Secrets that no issuer's shape tells: by the name they stand under, in headers and in URLs. */
import type { Span } from "../model.ts";
import { judgeSchemeAt } from "./header.ts";
import { judgeNameAt } from "./named.ts";
import { type FilePlace, placeOf } from "./place.ts";
import { judgeRunAt } from "./run.ts";
import { judgeUrlAt } from "./url.ts";
import { type Window, windowOf } from "./window.ts";

/** Where the kernel saw something, as byte offsets. */
export interface GenericTask {
  readonly bytes: Uint8Array;
  /** As reported; tells code from configuration. */
  readonly path: string;
  /** Where a name of `genericNames` begins. */
  readonly names: ArrayLike<number>;
  /** Where `://` before a userinfo begins. */
  readonly urls: ArrayLike<number>;
  /** Where runs of token characters begin. */
  readonly runs: ArrayLike<number>;
}

const behind = 256;
const ahead = 1024;
const farAhead = 9216;

const startsScheme = (text: string, at: number): boolean =>
  /^(?:bearer|basic|token)[ \t"'%]/i.test(text.slice(at, at + 7));

const judgeName = (window: Window, at: number, place: FilePlace): Span | undefined =>
  (startsScheme(window.text, at) ? judgeSchemeAt(window, at, place) : undefined) ?? judgeNameAt(window, at, place);

type Judge = (window: Window, at: number, place: FilePlace) => Span | undefined;

/** Runs `judge` at each place of the bytes, in a window around it. */
const judged = (
  task: GenericTask,
  places: ArrayLike<number>,
  judge: Judge,
  place: FilePlace,
  found: Map<number, Span>,
): void => {
  let window: Window = { text: "", base: 0 };
  for (let index = 0; index < places.length; index++) {
    const at = places[index] ?? 0;
    // One window serves neighbours.
    if (window.text === "" || at < window.base + 64 || at + ahead / 2 > window.base + window.text.length) {
      window = windowOf(task.bytes, at - behind, at + ahead);
    }
    const near = judge(window, at - window.base, place);
    const cut = near === undefined || near.end >= window.base + window.text.length;
    const span =
      cut && isLong(task.bytes, at)
        ? judge(windowOf(task.bytes, at - behind, at + farAhead), Math.min(at, behind), place)
        : near;
    if (span !== undefined && !found.has(span.start)) found.set(span.start, span);
  }
};

/** Does a stretch of 512 bytes without a blank end follow within the next kilobyte? Such values outgrow the window. */
const isLong = (bytes: Uint8Array, at: number): boolean => {
  const end = at + ahead - 1;
  if (end >= bytes.length) return false;
  for (let place = end; place > end - 512; place--) if ((bytes[place] ?? 0) <= 32 || bytes[place] === 34) return false;
  return true;
};

/** Finds named secrets, each once, in order of place. */
export const findGeneric = (task: GenericTask): Span[] => {
  if (task.names.length + task.urls.length + task.runs.length === 0) return [];
  const place = placeOf(task.path);
  const found = new Map<number, Span>();
  judged(task, task.names, judgeName, place, found);
  judged(task, task.urls, judgeUrlAt, place, found);
  judged(task, task.runs, judgeRunAt, place, found);
  return [...found.values()].sort((one, other) => one.start - other.start);
};
