/** A place where a program keeps credentials. */
export interface AuthFile {
    readonly runtime: string;
    readonly title: string;
    /**
     * The end of the path, `/` between its steps, lower case; `*` stands for any part of a step, `**` for steps in
     * between. A leading dot of a directory may be missing where the path is matched.
     */
    readonly path: string;
    /** False where other programs use such names for other things: content decides. */
    readonly sure: boolean;
}
/** What a path says about its file. */
export interface PathClaim {
    readonly runtime: string;
    readonly title: string;
    readonly sure: boolean;
}
/** Rows of one program: its title, and paths; `?` before a path: not sure. */
export declare const rows: (runtime: string, title: string, ...paths: readonly string[]) => readonly AuthFile[];
