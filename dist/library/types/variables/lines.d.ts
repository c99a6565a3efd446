/** Lines that set variables, in the languages of units, environment files and shells. */
/** A variable set on one line. */
export interface Assignment {
    readonly name: string;
    readonly value: string;
    /** 1-based. */
    readonly line: number;
    readonly column: number;
}
/** `KEY=value`, `export KEY=value` (environment.d(5), dotenv). */
export declare const environmentLines: (text: string) => readonly Assignment[];
/** `export KEY=value` of a POSIX shell. */
export declare const shellLines: (text: string) => readonly Assignment[];
/** `set -gx KEY value` of fish. */
export declare const fishLines: (text: string) => readonly Assignment[];
/** What a unit says of the environment of the program it starts (systemd.exec(5)). */
export interface UnitLines {
    readonly variables: readonly Assignment[];
    /** As written, `%h` for the home; a leading `-` taken off. */
    readonly files: readonly string[];
    /** What `ExecStart` starts. */
    readonly starts: readonly string[];
}
export declare const unitLines: (text: string) => UnitLines;
