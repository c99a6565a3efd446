/** A line → what it tells, if anything. */
import { readConsole } from "./console-lines.ts";
import { errorText, readFields } from "./field-lines.ts";
import { findMessage } from "./messages.ts";
import type { Event } from "./model.ts";
import { unwrap } from "./unwrap.ts";

/** journald's export format: one field a line, the time before the message. */
const exported = /^__REALTIME_TIMESTAMP=(\d{16})$/;

/** A task that fails is told once by its own lane, and once more by that of its session. */
const repeated = /^lane task error: lane=session:/;

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
    if (repeated.test(text)) return undefined;
    const told = (fields && readFields(fields, now)) ?? readConsole(text) ?? readMessage(text, fields, line);
    if (told === undefined) return undefined;
    const known = when.time !== undefined && !when.about;
    return { when: isExport && stamp !== undefined && !known ? { time: Math.floor(stamp) } : when, told };
  };
};

/** A line of OpenClaw's own may hold a whole tool's output: only what it gives as an error counts. */
const saidIn = (fields: Readonly<Record<string, unknown>>, line: string): string =>
  "event" in fields || line.includes('"_meta"') ? errorText(fields) : line;

/** What other runtimes say may stand in any field of their JSON. */
const readMessage = (
  text: string,
  fields: Readonly<Record<string, unknown>> | undefined,
  line: string,
): Event["told"] | undefined => {
  const found = findMessage(text) ?? (fields === undefined ? undefined : findMessage(saidIn(fields, line)));
  return found && { kind: "message", id: found.id, cause: found.cause };
};
