import { expect, test } from "vitest";
import { UsageError } from "../src/errors.ts";
import { digestOf, divide, inShard, parseShard } from "../src/shard.ts";

const shards = (total: number) => Array.from({ length: total }, (_, at) => ({ index: at + 1, total }));

test("reads I/N", () => {
  expect(parseShard("2/7", {})).toEqual({ index: 2, total: 7 });
  expect(parseShard("1/1", {})).toEqual({ index: 1, total: 1 });
});

test.each(["", "2", "0/2", "3/2", "1/0", "-1/2", "1.5/2", "a/b", "1/2/3", "1/99999", "1e1/20", " 1/2", "Auto"])(
  "refuses %j",
  (text) => {
    expect(() => parseShard(text, {})).toThrow(UsageError);
  },
);

test.each([
  [
    { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "4" },
    { index: 1, total: 4 },
  ],
  [{ CI_NODE_TOTAL: "1" }, { index: 1, total: 1 }],
  [
    { BUILDKITE_PARALLEL_JOB: "0", BUILDKITE_PARALLEL_JOB_COUNT: "4" },
    { index: 1, total: 4 },
  ],
  [
    { BUILDKITE_PARALLEL_JOB: "3", BUILDKITE_PARALLEL_JOB_COUNT: "4" },
    { index: 4, total: 4 },
  ],
  [
    { JOB_COMPLETION_INDEX: "6", AUTH_LINT_SHARDS: "7" },
    { index: 7, total: 7 },
  ],
  [
    { CIRCLE_NODE_INDEX: "1", CIRCLE_NODE_TOTAL: "2" },
    { index: 2, total: 2 },
  ],
  [
    { SEMAPHORE_JOB_INDEX: "1", SEMAPHORE_JOB_COUNT: "2" },
    { index: 1, total: 2 },
  ],
])("auto reads %j", (env, shard) => {
  expect(parseShard("auto", env)).toEqual(shard);
});

test.each([
  [{}],
  [{ CI_NODE_INDEX: "0", CI_NODE_TOTAL: "4" }],
  [{ CI_NODE_INDEX: "5", CI_NODE_TOTAL: "4" }],
  [{ CI_NODE_INDEX: "1" }],
  [{ JOB_COMPLETION_INDEX: "0" }],
  [{ BUILDKITE_PARALLEL_JOB: "4", BUILDKITE_PARALLEL_JOB_COUNT: "4" }],
  [{ CI_NODE_TOTAL: "4" }],
])("auto refuses %j rather than guess", (env) => {
  expect(() => parseShard("auto", env)).toThrow(UsageError);
});

test.each([1, 2, 7, 64])("every path is in exactly one of %i parts, and they are even", (total) => {
  const paths = Array.from({ length: 20_000 }, (_, index) => `src/folder-${index % 97}/file-${index}.ts`);
  const counts = shards(total).map((shard) => paths.filter((path) => inShard(path, shard)).length);

  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(paths.length);
  expect(Math.max(...counts)).toBeLessThan((1.3 * paths.length) / total);
});

/** Sizes as a history has them: many small things, few large ones. */
const objects = Array.from({ length: 50_000 }, (_, index) => ({
  id: (index * 2_654_435_761).toString(16).padStart(16, "0"),
  size: Math.round(100 * 1.0002 ** ((index * 7919) % 50_000)) + (index % 1000 === 0 ? 40_000 : 0),
}));

test.each([1, 2, 7, 64])("every object is in exactly one of %i parts, none above 1.3 times the mean", (total) => {
  const parts = shards(total).map((shard) => divide(objects, shard));
  const sizes = new Map(objects.map(({ id, size }) => [id, size]));
  const bytes = parts.map((ids) => ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0));
  const whole = bytes.reduce((sum, count) => sum + count, 0);

  expect(parts.flat().sort()).toEqual(objects.map(({ id }) => id).sort());
  expect(Math.max(...bytes) / (whole / total)).toBeLessThan(1.01);
});

test("the division does not depend on the order of the listing, the ids keep it", () => {
  const shard = { index: 2, total: 3 };
  const reversed = [...objects].reverse();

  expect(divide(reversed, shard)).toEqual([...divide(objects, shard)].reverse());
});

test("things of no size are divided evenly too", () => {
  const empty = Array.from({ length: 100 }, (_, index) => ({ id: String(index), size: 0 }));

  expect(shards(4).map((shard) => divide(empty, shard).length)).toEqual([25, 25, 25, 25]);
});

test("there may be more parts than things", () => {
  const few = [
    { id: "a", size: 1 },
    { id: "b", size: 2 },
  ];

  expect(
    shards(5)
      .flatMap((shard) => divide(few, shard))
      .sort(),
  ).toEqual(["a", "b"]);
});

test("the digest tells wholes apart, not orders", () => {
  expect(digestOf(["a", "b", "c"])).toBe(digestOf(["c", "a", "b"]));
  expect(digestOf(["a", "b"])).not.toBe(digestOf(["a", "c"]));
  expect(digestOf(["a", "a"])).not.toBe(digestOf([]));
});
