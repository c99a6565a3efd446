import type { Problems } from "../problems.js";
import type { Spot } from "../spot.js";
/**
 * Reads JSON, JSON5 and what was meant to be JSON: a value with all its places, as far as a human would read it, and
 * why a strict reader refuses. Iterative and linear; never throws.
 * @param mode `as-written` for texts known to be JSON, where `{{` in a text is no placeholder
 * @returns the root, or `undefined` where there is nothing to read
 */
export declare function readTolerantly(text: string, problems: Problems, mode?: "as-written" | "with-placeholders"): Spot | undefined;
