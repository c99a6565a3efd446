/**
 * Pathspecs for `git ls-files -- …`: every path an auth file may have, in any case, from the top of the work tree. They
 * name too many rather than too few: `authPath` and the content decide.
 */
export declare const authPathspecs: readonly string[];
/**
 * Lines of a `.gitignore` that keep the sure auth files of a runtime out, backups included; none for a runtime whose
 * files are told by content alone.
 */
export declare function ignoreLines(runtime: string): readonly string[];
