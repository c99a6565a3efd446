/** A line → what it tells, if anything. */
import { readConsole } from "./console-lines.ts";
import { readFields } from "./field-lines.ts";
import { findMessage } from "./messages.ts";
import type { Event } from "./model.ts";
import { unwrap } from "./unwrap.ts";

/** journald's export format: one field a line, the time before the message. */
const exported = /^__REALTIME_TIMESTAMP=(\d{16})$/;

/** Lines in, events out; it remembers nothing but the time of an export entry. */
export const openReader = (now: number): ((line: string) => Event | undefined) => {
  let stamp: number | undefined;
  return (line) => {
    const time = exported.exec(line)?.[1];
    if (time !== undefined) {
      stamp = Number(time) / 1000;
      return undefined;
    }
    const isExport = stamp !== undefined && line.startsWith("MESSAGE=");
    const { when, text, fields } = unwrap(isExport ? line.slice(8) : line, now);
    const told = (fields && readFields(fields, now)) ?? readConsole(text) ?? readMessage(text, fields && line);
    if (told === undefined) return undefined;
    const known = when.time !== undefined && !when.about;
    return { when: isExport && stamp !== undefined && !known ? { time: Math.floor(stamp) } : when, told };
  };
};

/** @param whole the JSON line itself: what other runtimes say may stand in any field */
const readMessage = (text: string, whole: string | undefined): Event["told"] | undefined => {
  const found = findMessage(text) ?? (whole === undefined ? undefined : findMessage(whole));
  return found && { kind: "message", id: found.id, cause: found.cause };
};
