import type { Document, SetVariable, Source } from "../model.js";
/** Environment files that a unit names, relative to the checked root; what lies outside the home is left out. */
export declare const environmentFilesOf: ({ path, as, bytes }: Source) => readonly string[];
/**
 * The variables that files of a home set for its programs: shell profiles, `environment.d`, and units with the
 * environment files they name. Values stay as written; a reference is not followed.
 */
export declare const readVariables: (documents: readonly Document[]) => readonly SetVariable[];
