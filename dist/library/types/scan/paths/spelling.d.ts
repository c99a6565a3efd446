/** Other spellings of a path: chezmoi, stow and ansible names, backups and rotations. */
/** One step of a path, as the program will find it: `private_dot_config` → `.config` (chezmoi's source names). */
export declare function plainStep(step: string): {
    readonly name: string;
    readonly encrypted: boolean;
};
/** A name a file may go by. */
export interface PlainName {
    readonly name: string;
    /** Was it found under the ending of a backup, a rotation or a log? */
    readonly rotated: boolean;
}
/** The names a file's name may stand for, itself first: without rotation, template and editor suffixes. */
export declare function plainNames(step: string): readonly PlainName[];
