/** Ignores written beside what they concern: `# auth-lint-ignore <rule>: reason until 2027-01-31`. */
import type { Document, Ignore } from "../model.js";
/** What every such comment begins with. */
export declare const marker = "auth-lint-ignore";
export interface InlineIgnore {
    readonly ignore: Ignore;
    /** 1-based line of the comment. */
    readonly line: number;
    /** Nothing but the comment stands on its line, so that it speaks for the next one. */
    readonly alone: boolean;
}
/** The ignores in a document's comments; the search is linear in its length. */
export declare const inlineIgnores: ({ source, format, text }: Document) => readonly InlineIgnore[];
/** The lines an ignore speaks for: its own, and the one below the comments it stands among. */
export declare const linesOf: ({ line, alone }: InlineIgnore, all: ReadonlySet<number>) => readonly number[];
