import type { Complaint } from "./config-validity.js";
/** Judges a string, a number or a truth value against its code in the tree (`policies/upgrades/README.md`). */
export declare function judgeScalar(code: string, value: unknown): Complaint | undefined;
/** Does the text fit `pattern`, or `pattern/flags`? A text longer than any name fits none. */
export declare const fits: (pattern: string, text: string) => boolean;
