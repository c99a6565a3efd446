/** What hinders a store from being parsed, in words, and what to do about it. */
import type { Problem } from "../model.js";
/** What the file is or does: "`path` …". */
export declare const problemWords: Readonly<Record<Problem["kind"], string>>;
/** The problem that explains the others. */
export declare const rootCause: (problems: readonly Problem[]) => Problem | undefined;
/** What to do; undefined where there is no more to say than "repair it". */
export declare const problemRemedy: ({ kind }: Problem) => string | undefined;
