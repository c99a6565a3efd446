import { expect, test } from "vitest";
import { findMessage, messages } from "../../src/triage/messages.ts";
import { openSieve } from "../../src/triage/sieve.ts";

const sift = (line: string): string[] => {
  const lines: string[] = [];
  const sieve = openSieve((found) => lines.push(found));
  sieve.push(Buffer.from(`${line}\n`));
  return lines;
};

test.each(messages.map((message) => [message.id, message] as const))("knows %s by its example", (id, { example }) => {
  expect(sift(example)).toEqual([example]);
  expect(findMessage(example)?.id).toBe(id);
});

test("has one message for each id", () => {
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
});

test.each([
  "the limit of 429 tests passed",
  "user asked: is there a fallback for this?",
  "[telegram] typing indicator limit 5",
  "refreshing the OAuth token of google for agent main",
])("leaves an ordinary line alone: %s", (line) => {
  expect(findMessage(line)).toBeUndefined();
});

test("looks at a long line in no more time than it takes to read it", () => {
  const line = `credential pool: marking ${"You've hit your ".repeat(2000)}${"OAuth token ".repeat(2000)}`;
  const start = performance.now();

  expect(findMessage(line)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(200);
});
