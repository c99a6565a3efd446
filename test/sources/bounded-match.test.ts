import { expect, test } from "vitest";
import { boundedMatch } from "../../src/sources/bounded-match.ts";

test("matches as a regular expression does, with or without the `u` flag", () => {
  const { fits, given } = boundedMatch();

  expect(fits("^[a-z]+$", "abc")).toBe(true);
  expect(fits("^[a-z]+$", "ABC")).toBe(false);
  expect(fits("^\\p{Lu}$", "Ä")).toBe(true);
  expect(fits("^[a\\-z]$", "-")).toBe(true);
  expect(given()).toBe(0);
});

test("gives a catastrophic pattern up, and everything once too much time is spent", () => {
  const { fits, given } = boundedMatch();
  const start = performance.now();

  for (let count = 0; count < 40; count += 1) expect(fits(`^(a+)+${count}$`, `${"a".repeat(60)}b`)).toBe(undefined);

  expect(given()).toBe(40);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a pattern that is none is given up, and reaches nothing outside of its context", () => {
  const { fits } = boundedMatch();

  expect(fits("(", "a")).toBe(undefined);
  expect(fits("'; process.exit; '", "a")).toBe(false);
});
