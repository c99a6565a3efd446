/** Why a glob is refused, in words; undefined for a good one. */
export declare const globFlaw: (glob: string) => string | undefined;
/**
 * Does the path match one of the globs, and none with a leading `!`? `*` and `?` stay inside a folder, `**` crosses
 * them, `[a-z]` and `{a,b}` are understood, hidden files are files; a bad glob matches nothing.
 */
export declare const matchesFiles: (globs: readonly string[], path: string) => boolean;
/** Do the globs of a policy take a path of the run, which is told from the checked root? */
export declare const takes: ({ base }: {
    readonly base?: string;
}, globs: readonly string[], path: string) => boolean;
