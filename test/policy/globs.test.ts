import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { globFlaw, matchesFiles } from "../../src/policy/globs.ts";

test.each([
  ["a/b.json", "a/b.json", true],
  ["./a/b.json", "a/b.json", true],
  ["a/*", "a/b.json", true],
  ["a/*", "a/b/c.json", false],
  ["a/**", "a/b/c.json", true],
  ["a/**", "a", true],
  ["a/", "a/b/c.json", true],
  ["**/*.md", "readme.md", true],
  ["**/*.md", "a/b/readme.md", true],
  ["**/.env*", "a/.env.local", true],
  ["**", ".hidden/a", true],
  ["a/**/z", "a/z", true],
  ["a/**/z", "a/b/c/z", true],
  ["a/**/z", "a/b/c/y", false],
  ["{a,b}/*.{js,ts}", "b/x.ts", true],
  ["{a,{b,c}d}/x", "cd/x", true],
  ["app/(group)/+page", "app/(group)/+page", true],
  ["[a-c]?[!x]", "bzy", true],
  ["[a-c]?[!x]", "bzx", false],
  ["a[", "a[", true],
  ["a.b", "axb", false],
  ["💥?", "💥💥", true],
])("%s against %s: %s", (glob, path, answer) => {
  expect(matchesFiles([glob], path)).toBe(answer);
});

test("agrees with picomatch on what both understand", () => {
  const piece = fc.constantFrom("a", "b", "ab", "*", "?", ".", "[ab]", "[^a]", "{a,b}", "{a,*b}", "-");
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((all) => all.join("")) },
    { weight: 1, arbitrary: fc.constant("**") },
  );
  const glob = fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.join("/"))
    // Left out: a `**` beside other characters; one at the end after a pattern, where picomatch has moods of its own.
    .filter((text) => !/[^/]\*\*|\*\*[^/]|\/\*\*$|\.\.?(?:\/|$)/.test(text));
  const path = fc
    .array(
      fc.stringMatching(/^[ab.-]{1,3}$/).filter((text) => text !== "." && text !== ".."),
      { minLength: 1, maxLength: 5 },
    )
    .map((steps) => steps.join("/"));

  fc.assert(
    fc.property(glob, path, (pattern, candidate) => {
      const theirs = picomatch(pattern, { dot: true, noextglob: true, nonegate: true, windows: false })(candidate);
      expect([pattern, candidate, matchesFiles([pattern], candidate)]).toEqual([pattern, candidate, theirs]);
    }),
    { numRuns: 20_000, seed: 11 },
  );
});

test("refuses what no glob should hold", () => {
  const flawed = ["", " ", "a\\b", "{a,b", "a}", "{a,b}".repeat(7), "a".repeat(257)];

  expect(flawed.filter((glob) => globFlaw(glob) === undefined)).toEqual([]);
  expect(globFlaw("{a,b}/**/*.{js,ts,json}")).toBeUndefined();
});
