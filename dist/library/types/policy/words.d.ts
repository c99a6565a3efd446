import { UsageError } from "../errors.js";
import type { Place } from "../model.js";
/** The word in backticks where it cannot be a secret, else `otherwise`. */
export declare const quoted: (word: string, otherwise: string) => string;
/** "Did you mean `x`?" where one known word is near, else the known words, else nothing. */
export declare const didYouMean: (word: string, known: readonly string[]) => string;
/** `auth-lint.yaml:7:3`, as every error of a policy begins. */
export declare const placed: ({ path, range }: Place) => string;
/** The error of a wrong policy: exit 2, with file, line and column. */
export declare const policyError: (place: Place, what: string, hint: string) => UsageError;
