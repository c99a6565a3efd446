/** Which files an `extends` entry names: inside the repository, or it is refused. */
import type { Place } from "../model.js";
/**
 * The paths an `extends` entry stands for, relative to the root.
 * @param files lists every file of the repository; without it a glob cannot be unfolded
 * @throws UsageError for a path that leaves the repository, an address, a glob that matches nothing
 */
export declare const extendedPaths: ({ name, place }: {
    readonly name: string;
    readonly place: Place;
}, from: string, files: ((folder: string) => Promise<readonly string[]>) | undefined) => Promise<readonly string[]>;
