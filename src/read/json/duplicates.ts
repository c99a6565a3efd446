import type { Pointer } from "../../model.ts";
import { depthLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";

interface Level {
  /** Keys so far → offset; undefined for a list. */
  readonly keys: Map<string, number> | undefined;
  step: string | number;
}

/**
 * Finds equal keys in one object, and too deep nesting, in a text that `JSON.parse` has accepted, without building
 * anything. `JSON.parse` itself keeps the last of equal keys and says nothing.
 */
export function findDuplicates(text: string, problems: Problems): void {
  const levels: Level[] = [];
  const path = (): Pointer => levels.map(({ step }) => step);
  let level: Level | undefined;
  let keyNext = false;

  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = closingQuote(text, at);
        if (keyNext && level?.keys !== undefined) {
          noteKey(level, level.keys, at, end);
          keyNext = false;
        }
        at = end;
        break;
      }
      case 0x2c:
        if (level === undefined) break;
        if (level.keys === undefined) level.step = Number(level.step) + 1;
        else keyNext = true;
        break;
      case 0x7b:
        level = open(new Map(), at);
        keyNext = true;
        break;
      case 0x5b:
        level = open(undefined, at);
        keyNext = false;
        break;
      case 0x7d:
      case 0x5d:
        levels.pop();
        level = levels[levels.length - 1];
        keyNext = false;
        break;
    }
  }

  function open(keys: Level["keys"], at: number): Level {
    if (levels.length === depthLimit) problems.report("too-deep", at);
    const opened = { keys, step: keys === undefined ? 0 : "" };
    levels.push(opened);
    return opened;
  }

  function noteKey(owner: Level, keys: Map<string, number>, start: number, end: number): void {
    const raw = text.slice(start + 1, end);
    const key = raw.includes("\\") ? String(JSON.parse(text.slice(start, end + 1))) : raw;
    owner.step = key;
    const first = keys.get(key);
    if (first === undefined) keys.set(key, start);
    else if (problems.wants("duplicate-key")) problems.report("duplicate-key", start, path(), first);
  }
}

/** Offset of the quote that closes the string opened at `start`. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
