/**
 * `unit`: a user unit of systemd or a drop-in of one · `environment`: `KEY=value` lines · `shell`: `export` lines of a
 * profile · `fish`: `set -x` lines.
 */
export type VariableFileKind = "unit" | "environment" | "shell" | "fish";
export interface VariableFile {
    readonly kind: VariableFileKind;
    /** The user's home, or the root of a dotfiles repository. */
    readonly root: string;
    /** Name of the unit, without `.service`. */
    readonly unit?: string;
}
/** Where the path is one that the login or a unit reads (systemd.environment-generator(7), systemd.exec(5), bash(1)). */
export declare const variableFile: (path: string) => VariableFile | undefined;
