import fc from "fast-check";
import { expect, test } from "vitest";
import { markers } from "../../src/triage/markers.ts";
import { triagePretty } from "../../src/triage/pretty.ts";
import { openSieve } from "../../src/triage/sieve.ts";
import { openTriage } from "../../src/triage/triage.ts";
import { type Decision, decisionFields, decisionLine, fileLine, now, windowText } from "./logs.ts";

const time = Date.UTC(2026, 10, 23);
const given: Decision = {
  decision: "candidate_failed",
  requested: "a/b",
  candidate: "a/b",
  reason: "auth",
  next: "c/d",
};
const seeds = [
  decisionLine(time, given),
  fileLine(time, "model-fallback/decision", decisionFields(given), "model fallback decision"),
  `[agent/embedded] ${windowText("a:b", "billing", "disabled")}`,
  "All models failed (2): a/b: x (auth) | c/d: y (timeout)",
  JSON.stringify({ __REALTIME_TIMESTAMP: "1795448436715000", MESSAGE: decisionLine(time, given) }),
  ...markers,
];

/** A line with a piece cut out, doubled, or replaced by anything. */
const broken = fc
  .tuple(fc.constantFrom(...seeds), fc.nat(400), fc.nat(40), fc.string({ unit: "binary", maxLength: 20 }))
  .map(([line, at, length, piece]) => line.slice(0, at) + piece + line.slice(at + length));

const read = (chunks: readonly Buffer[]): string => {
  const triage = openTriage({ now, names: new Map(), version: undefined });
  const sieve = openSieve(triage.line);
  for (const chunk of chunks) sieve.push(chunk);
  sieve.end();
  const report = triage.report({ sources: [], bytes: sieve.bytes, cut: sieve.cut, unread: [] });
  return triagePretty(report, { color: false, width: 80, now });
};

test("no line, however broken, breaks it or reaches a terminal as it is", () => {
  fc.assert(
    fc.property(fc.array(broken, { maxLength: 12 }), (lines) => {
      expect(read([Buffer.from(lines.join("\n"))])).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
      );
    }),
    { numRuns: 300 },
  );
});

test("the report is the same whatever the pieces", () => {
  fc.assert(
    fc.property(fc.array(broken, { maxLength: 8 }), fc.integer({ min: 1, max: 300 }), (lines, size) => {
      const bytes = Buffer.from(`${lines.join("\n")}\n`);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );

      expect(read(pieces)).toBe(read([bytes]));
    }),
    { numRuns: 200 },
  );
});
