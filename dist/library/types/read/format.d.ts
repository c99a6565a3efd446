import type { Format } from "../model.js";
/**
 * The format of a file: by its name (rotations and template suffixes taken off), then by its content.
 * @param path of the file, `/` between the parts
 * @param head its first bytes; 512 are enough, all of them are fine
 */
export declare function formatOf(path: string, head: Uint8Array): Format;
/** Do the bytes begin as every SQLite 3 file does? */
export declare const isDatabase: (bytes: Uint8Array) => boolean;
