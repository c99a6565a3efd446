import type { RuntimeFile } from "./model.js";
/** Where a file of a runtime was found. */
export interface Spot {
    readonly file: RuntimeFile;
    /** What lies before the path the runtime knows: the user's home, a project, a package of stow. */
    readonly root: string;
    /** A backup or rotation. */
    readonly rotated: boolean;
    /** Its folders are named as well; else the content has to tell. */
    readonly sure: boolean;
}
/** The longest fixed part of each file's name, in lower case: a path without one of them is none of these files. */
export declare const nameParts: (files: readonly RuntimeFile[]) => readonly string[];
/**
 * Prepares the question which of `files` a path may be; the surest answer comes first.
 * @param files the files of one runtime
 */
export declare const findSpots: (files: readonly RuntimeFile[]) => ((path: string) => readonly Spot[]);
