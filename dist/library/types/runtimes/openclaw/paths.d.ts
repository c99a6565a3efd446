/** The directory of a path; `""` for the root that is checked. */
export declare const directoryOf: (path: string) => string;
/** `base/relative`, with `.` and `..` worked in. `undefined`: it climbs above the root that is checked. */
export declare const joinPath: (base: string, relative: string) => string | undefined;
/** Does the path lie in the directory, or below it? */
export declare const isInside: (directory: string, path: string) => boolean;
