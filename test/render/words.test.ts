import { expect, test } from "vitest";
import { away, counted, listed, sized, took } from "../../src/render/words.ts";

test("counts", () => {
  expect([counted(0, "error"), counted(1, "error"), counted(12_000, "file")]).toEqual([
    "0 errors",
    "1 error",
    "12,000 files",
  ]);
});

test("says sizes in powers of a thousand", () => {
  expect([0, 999, 1000, 34_212, 999_999, 1_250_000].map(sized)).toEqual([
    "0 B",
    "999 B",
    "1 kB",
    "34 kB",
    "1 MB",
    "1.3 MB",
  ]);
});

test("says how long it took", () => {
  expect([took(0.4), took(41.2), took(1234)]).toEqual(["0 ms", "41 ms", "1.2 s"]);
});

test("says how far away a time is", () => {
  const minute = 60_000;

  expect([away(3 * 1440 * minute), away(-5 * 60 * minute), away(minute), away(1), away(1e12)]).toEqual([
    "in 3 days",
    "5 hours ago",
    "in 1 minute",
    "in less than a minute",
    "in 31 years",
  ]);
});

test("lists the first few and counts the rest", () => {
  expect([listed([], 3), listed(["a"], 3), listed(["a", "b", "c"], 3), listed(["a", "b", "c", "d"], 3)]).toEqual([
    "",
    "a",
    "a, b and c",
    "a, b and 2 more",
  ]);
});
