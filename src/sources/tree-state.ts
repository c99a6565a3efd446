/** What is known of the files of a tree while they are sieved. */
import { baseOf, hasStamp, isStamped, look, width } from "./tree-stamps.ts";

/** What threads share. */
export interface SieveState {
  /** The next file that no thread has taken. */
  readonly next: Int32Array;
  /** By file: its bytes plus 1 where it holds nothing; 0: to be read with all care. */
  readonly sizes: Int32Array;
  /** By file, where it holds nothing: what tells that it is the same (`tree-stamps.ts`); 0: unknown. */
  readonly stamps: Float64Array;
}

/** Paths the sieve can take; `""` in place of the others: names with a line end, and names that are spelled out. */
export const siftable = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => (/\n|\\x/.test(path) ? "" : path));

/** Shared memory for so many files. */
export const newSieve = (files: number): SieveState => ({
  next: new Int32Array(new SharedArrayBuffer(4)),
  sizes: new Int32Array(new SharedArrayBuffer(files * 4)),
  stamps: new Float64Array(new SharedArrayBuffer(files * width * 8)),
});

/**
 * Takes those that have the stamp they had when they held nothing; forgets the stamps of the others.
 * @param vouched by its row, a file that somebody else has looked at
 */
export const passUnchanged = (
  root: string,
  paths: readonly string[],
  { sizes, stamps }: SieveState,
  vouched: (index: number) => boolean = () => false,
): number => {
  const base = baseOf(root);
  let passed = 0;
  for (const [index, path] of paths.entries()) {
    if (path === "" || !isStamped(stamps, index)) continue;
    if (vouched(index)) {
      sizes[index] = (stamps[index * width + 3] ?? 0) + 1;
      passed += 1;
      continue;
    }
    const stats = look(base + path);
    if (stats?.isFile() && hasStamp(stamps, index, stats)) {
      sizes[index] = stats.size + 1;
      passed += 1;
    } else stamps[index * width] = 0;
  }
  return passed;
};
