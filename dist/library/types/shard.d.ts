import type { Shard } from "./model.js";
type Env = Readonly<Record<string, string | undefined>>;
/**
 * `--shard I/N`, counted from 1, or `auto`.
 * @throws UsageError for anything that is not one of N parts
 */
export declare const parseShard: (text: string, env: Env) => Shard;
/** Is this path or object of this part? By its name alone; whoever knows sizes divides better with `divide`. */
export declare const inShard: (name: string, { index, total }: Shard) => boolean;
export interface Sized {
    readonly id: string;
    /** Bytes. */
    readonly size: number;
}
/**
 * The ids of one part, in the order of `items`. The largest first, each to the part that has least (LPT): no part is
 * larger than the mean by more than one thing, so 1.3 times the mean is exceeded only where a single thing exceeds it.
 * Whoever lists the same items, in whatever order, gets the same division.
 */
export declare const divide: (items: readonly Sized[], { index, total }: Shard) => readonly string[];
/**
 * What was divided, in a few characters: parts of different wholes do not add up to one. Any order gives the same.
 * @param ids names that are hashes themselves (object names), or any text
 */
export declare const digestOf: (ids: Iterable<string>) => string;
export {};
