/** Times for people: the log's own, in UTC, to the minute. */
import type { Span, Until } from "./model.ts";

/** `2026-11-23 15:40`. */
export const minuteOf = (time: number): string => new Date(time).toISOString().slice(0, 16).replace("T", " ");

const clockOf = (time: number): string => minuteOf(time).slice(11);

/** `7×, 2026-11-23 15:40 to 16:02`; the day is written once. */
export const spanText = ({ count, first, last }: Span): string => {
  if (first === undefined || last === undefined) return `${count}×`;
  if (minuteOf(first) === minuteOf(last)) return `${count}×, ${minuteOf(first)}`;
  const sameDay = minuteOf(first).slice(0, 10) === minuteOf(last).slice(0, 10);
  return `${count}×, ${minuteOf(first)} to ${sameDay ? clockOf(last) : minuteOf(last)}`;
};

/** @param now Unix time in ms */
export const untilText = ({ earliest, latest, exact }: Until, now: number): string => {
  const over = latest <= now ? " (over)" : "";
  if (exact) return `until ${minuteOf(latest)}${over}`;
  if (minuteOf(earliest) === minuteOf(latest)) return `until about ${minuteOf(latest)}${over}`;
  const sameDay = minuteOf(earliest).slice(0, 10) === minuteOf(latest).slice(0, 10);
  return `until between ${minuteOf(earliest)} and ${sameDay ? clockOf(latest) : minuteOf(latest)}${over}, by version`;
};
