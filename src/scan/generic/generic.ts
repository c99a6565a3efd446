/** Secrets that no issuer's shape tells: by the name they stand under, in headers and in URLs. */
import type { Span } from "../model.ts";
import { judgeCommandAt, startsCommand } from "./command.ts";
import { judgeDataSourceAt, startsDataSource } from "./data-source.ts";
import { judgeSchemeAt, startsScheme } from "./header.ts";
import { type NameRange, nameBefore, nameRange, verdictAt } from "./name-at.ts";
import { judgeNameAt } from "./named.ts";
import { type FilePlace, placeOf } from "./place.ts";
import { judgeCallAt, startsCall } from "./place-among-arguments.ts";
import { judgeRunAt, judgeTornJwtAt, startsJwt } from "./run.ts";
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

const behind = 320;
const ahead = 768;
const farAhead = 9216;

type Judge = (window: Window, at: number) => Span | undefined;

/** Does a stretch without a blank or a quote end the window around `at`? Such a value outgrows it. */
const isLong = (bytes: Uint8Array, at: number): boolean => {
  const end = at + ahead - 1;
  if (end >= bytes.length) return false;
  for (let place = end; place > end - 256; place--) if ((bytes[place] ?? 0) <= 34) return false;
  return true;
};

const judgeAt = (bytes: Uint8Array, at: number, judge: Judge): Span | undefined => {
  const window = windowOf(bytes, at - behind, at + (isLong(bytes, at) ? farAhead : ahead));
  return judge(window, at - window.base);
};

const judgeNames = function* ({ bytes, names }: GenericTask, place: FilePlace): Generator<Span | undefined> {
  let last: NameRange = { start: -1, end: -1 };
  for (let index = 0; index < names.length; index++) {
    const at = names[index] ?? 0;
    if (startsScheme(bytes, at)) {
      const span = judgeAt(bytes, at, (window, spot) => judgeSchemeAt(window, spot, place));
      yield span;
      if (span !== undefined) continue;
    }
    if (startsCommand(bytes, at)) {
      const span = judgeAt(bytes, at, (window, spot) => judgeCommandAt(window, spot, place));
      yield span;
      if (span !== undefined) continue;
    }
    if (startsDataSource(bytes, at)) {
      yield judgeAt(bytes, at, (window, spot) => judgeDataSourceAt(window, spot, place));
      continue;
    }
    if (startsCall(bytes, at)) {
      const span = judgeAt(bytes, at, (window, spot) => judgeCallAt(window, spot, place));
      yield span;
      if (span !== undefined) continue;
    }
    // Several literals may lie in one name.
    if (at < last.end) continue;
    last = nameRange(bytes, at);
    if (verdictAt(bytes, last).strength === "none") continue;
    const { start, end } = last;
    yield judgeAt(bytes, at, (window) => judgeNameAt(window, start - window.base, end - window.base, place));
  }
};

const judgeRuns = function* ({ bytes, runs }: GenericTask, place: FilePlace): Generator<Span | undefined> {
  for (let index = 0; index < runs.length; index++) {
    const at = runs[index] ?? 0;
    if (startsJwt(bytes, at)) yield judgeAt(bytes, at, judgeTornJwtAt);
    const name = nameBefore(bytes, at);
    if (name === undefined || verdictAt(bytes, name).strength === "none") continue;
    yield judgeAt(bytes, at, (window, spot) =>
      judgeRunAt(window, spot, name.start - window.base, name.end - window.base, place),
    );
  }
};

/** Finds named secrets, each once, in order of place. */
export const findGeneric = (task: GenericTask): Span[] => {
  if (task.names.length + task.urls.length + task.runs.length === 0) return [];
  const place = placeOf(task.path);
  const found = new Map<number, Span>();
  const add = (span: Span | undefined): void => {
    if (span !== undefined && !found.has(span.start)) found.set(span.start, span);
  };
  for (const span of judgeNames(task, place)) add(span);
  for (const span of judgeRuns(task, place)) add(span);
  for (const at of Array.from(task.urls))
    add(judgeAt(task.bytes, at, (window, spot) => judgeUrlAt(window, spot, place)));
  return [...found.values()].sort((one, other) => one.start - other.start);
};
