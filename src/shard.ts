/**
 * One part of a run that several machines share without talking to each other. Every part lists the same things and
 * comes to the same division, so that each thing is in exactly one part.
 */
import { UsageError } from "./errors.ts";
import type { Shard } from "./model.ts";

type Env = Readonly<Record<string, string | undefined>>;

const mostShards = 10_000;

/**
 * Where CI systems say which of several equal jobs this one is; `first` is what they count from.
 * GitLab `parallel` (from 1), Buildkite `parallelism` (from 0), CircleCI `parallelism` (from 0), Semaphore (from 1),
 * Kubernetes Indexed Jobs (from 0; Kubernetes tells no total, so the manifest sets AUTH_LINT_SHARDS).
 * A GitHub matrix has no such variables: its workflow passes `I/N`.
 */
const known = [
  { index: "BUILDKITE_PARALLEL_JOB", total: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  { index: "JOB_COMPLETION_INDEX", total: "AUTH_LINT_SHARDS", first: 0 },
  { index: "CIRCLE_NODE_INDEX", total: "CIRCLE_NODE_TOTAL", first: 0 },
  { index: "SEMAPHORE_JOB_INDEX", total: "SEMAPHORE_JOB_COUNT", first: 1 },
  { index: "CI_NODE_INDEX", total: "CI_NODE_TOTAL", first: 1 },
] as const;

const numberOf = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN);

const checked = (index: number, total: number, said: string): Shard => {
  if (!(Number.isInteger(index) && Number.isInteger(total) && index >= 1 && index <= total && total <= mostShards)) {
    throw new UsageError(`${said} name no part of a run`, "Parts are 1/N to N/N, for example `--shard 2/7`.");
  }
  return { index, total };
};

const fromEnv = (env: Env): Shard => {
  const found = known.find(({ index }) => env[index] !== undefined);
  if (found === undefined) {
    // GitLab tells the total of every job, and the index only of parallel ones.
    if (env.CI_NODE_TOTAL === "1") return { index: 1, total: 1 };
    throw new UsageError(
      "`--shard auto` finds no variable that says which part this is",
      "Pass `--shard I/N`, or run where CI_NODE_INDEX, BUILDKITE_PARALLEL_JOB or JOB_COMPLETION_INDEX is set.",
    );
  }
  const { index, total, first } = found;
  if (env[total] === undefined) {
    throw new UsageError(`\`--shard auto\` finds ${index} but no ${total}`, `Set ${total} to the number of parts.`);
  }
  return checked(numberOf(env[index]) + 1 - first, numberOf(env[total]), `${index} and ${total}`);
};

/**
 * `--shard I/N`, counted from 1, or `auto`.
 * @throws UsageError for anything that is not one of N parts
 */
export const parseShard = (text: string, env: Env): Shard => {
  if (text === "auto") return fromEnv(env);
  const [index, total, ...more] = text.split("/");
  return checked(more.length > 0 ? Number.NaN : numberOf(index), numberOf(total), "`--shard`'s words");
};

/** FNV-1a over UTF-16 code units, then mixed (murmur3's end): the same everywhere, and even in its low bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Is this path or object of this part? By its name alone; whoever knows sizes divides better with `divide`. */
export const inShard = (name: string, { index, total }: Shard): boolean => hash(name) % total === index - 1;

export interface Sized {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

const bySize = (left: Sized, right: Sized): number =>
  right.size - left.size || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);

/** A part's load: bytes, then how many things, then its number, so that there is always one least. */
type Load = readonly [bytes: number, count: number, part: number];

const isLess = (left: Load, right: Load): boolean =>
  left[0] !== right[0] ? left[0] < right[0] : left[1] !== right[1] ? left[1] < right[1] : left[2] < right[2];

/** Puts a new load on top of the heap and lets it sink to its place. */
const replaceTop = (heap: Load[], load: Load): void => {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const [left, right] = [heap[child], heap[child + 1]];
    if (left === undefined) break;
    const least = right !== undefined && isLess(right, left) ? right : left;
    if (least === right) child += 1;
    if (!isLess(least, load)) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = load;
};

/**
 * The ids of one part, in the order of `items`. The largest first, each to the part that has least (LPT): no part is
 * larger than the mean by more than one thing, so 1.3 times the mean is exceeded only where a single thing exceeds it.
 * Whoever lists the same items, in whatever order, gets the same division.
 */
export const divide = (items: readonly Sized[], { index, total }: Shard): readonly string[] => {
  const heap: Load[] = Array.from({ length: total }, (_, part) => [0, 0, part]);
  const own = new Set<string>();
  for (const { id, size } of [...items].sort(bySize)) {
    const [bytes, count, part] = heap[0] ?? [0, 0, 0];
    if (part === index - 1) own.add(id);
    replaceTop(heap, [bytes + size, count + 1, part]);
  }
  return items.flatMap(({ id }) => (own.has(id) ? [id] : []));
};

/**
 * What was divided, in a few characters: parts of different wholes do not add up to one. Any order gives the same.
 * @param ids names that are hashes themselves (object names), or any text
 */
export const digestOf = (ids: Iterable<string>): string => {
  let [high, low, count] = [0, 0, 0];
  for (const id of ids) {
    high = (high + hash(id)) >>> 0;
    low ^= hash(`${id}\n`);
    count += 1;
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return `${count}-${hex(high)}${hex(low)}`;
};
