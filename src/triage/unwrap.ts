/** A line of a log → when it was written, by whom, and what it says, whatever wrote it down on the way. */
import { isRecord } from "../read/spot.ts";
import type { When } from "./model.ts";
import { iso, readIso, readSyslog, readTime, syslog } from "./when.ts";

export interface Entry {
  readonly when: When;
  /** The message, without time and `[subsystem]`. */
  readonly text: string;
  /** The fields of a JSON line. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Cut, or not JSON at all: then it is text like any other.
    return undefined;
  }
};

/** Colours and other escape sequences (ECMA-48 CSI, OSC), which consoles and `journalctl -a` leave in. */
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;

const wrappers: readonly RegExp[] = [
  // journalctl -o short, short-iso, short-unix and others: host, program[pid].
  /^(?:[A-Z]{2,5} )?[\w.-]{1,64} [\w@:.\\/-]{1,256}(?:\[\d{1,10}\])?: /,
  // docker compose.
  /^[\w.-]{1,64} +\| /,
];

const unix = /^(\d{10})\.(\d{3,9}) /;
const dayName = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d{4}-)/;
const subsystem = /^\[[\w./:@-]{1,80}\]:? /;
const clock = /^\d\d:\d\d:\d\d(?:[.,]\d{1,6})? /;

/** Several wrap each other: journald around a console that writes the time itself. The innermost zoned time wins. */
const unwrapText = (line: string, now: number): Entry => {
  let text = line.replace(dayName, "");
  let when: When = {};
  for (let depth = 0; depth < 8; depth += 1) {
    const before = text;
    const stamp = iso.exec(text);
    const month = stamp === null ? syslog.exec(text) : null;
    const seconds = stamp === null && month === null ? unix.exec(text) : null;
    if (stamp !== null) when = better(when, readIso(stamp, now));
    if (month !== null) when = better(when, readSyslog(month, now));
    if (seconds !== null) when = better(when, readTime(Math.floor(Number(seconds[0]) * 1000), now));
    text = text.slice((stamp ?? month ?? seconds)?.[0].length ?? 0).trimStart();
    const stamped = stamp !== null || month !== null || seconds !== null;
    for (const wrapper of wrappers) if (stamped || depth === 0) text = text.replace(wrapper, "");
    text = text.replace(clock, "");
    if (text === before) break;
  }
  return { when, text: text.replace(subsystem, "") };
};

const better = (old: When, found: When): When =>
  found.time === undefined || (found.about && old.time !== undefined && !old.about) ? old : found;

/** journald writes a message with control characters as the list of its bytes. */
const messageOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : Array.isArray(value)
      ? Buffer.from(value.filter((byte): byte is number => typeof byte === "number")).toString("utf8")
      : "";

/** Lines within lines: journald's JSON, and Docker's, around what the program wrote. */
const inner = (
  data: Readonly<Record<string, unknown>>,
): { readonly text: string; readonly time: unknown } | undefined =>
  "MESSAGE" in data
    ? { text: messageOf(data.MESSAGE), time: data.__REALTIME_TIMESTAMP }
    : typeof data.log === "string"
      ? { text: data.log.trimEnd(), time: data.time }
      : undefined;

const texts = (values: readonly unknown[]): string => values.filter((value) => typeof value === "string").join(" ");

/** OpenClaw's file log: arguments under `0`, `1`, `2`; its JSON console: the fields beside `message`. */
const readJson = (data: Readonly<Record<string, unknown>>, now: number): Entry => {
  const parts = ["0", "1", "2"].map((key) => data[key]);
  const given = parts.find(isRecord);
  const plain = parts.filter((part) => typeof part === "string" && !part.startsWith("{"));
  const text = texts([...plain, ...(plain.length > 0 ? [] : [data.message, data.msg])]);
  return { when: readTime(data.time ?? data.timestamp, now), text: text.replace(subsystem, ""), fields: given ?? data };
};

/**
 * @param line one line, no line feed in it
 * @param now Unix time in ms
 */
export const unwrap = (line: string, now: number, depth = 0): Entry => {
  const bare = line.includes("\u001b") ? line.replace(escapes, "") : line;
  const data = bare.startsWith("{") ? parse(bare) : undefined;
  if (!isRecord(data)) {
    const entry = unwrapText(bare, now);
    // A JSON console under journald: the object begins behind the prefix.
    if (depth > 2 || !entry.text.startsWith("{")) return entry;
    const within = unwrap(entry.text, now, depth + 1);
    return { ...within, when: better(entry.when, within.when) };
  }
  const held = depth > 2 ? undefined : inner(data);
  if (held === undefined) return readJson(data, now);
  const within = unwrap(held.text, now, depth + 1);
  return { ...within, when: better(readTime(held.time, now), within.when) };
};
