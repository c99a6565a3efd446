import type { Problems } from "../problems.js";
/**
 * Finds equal keys in one object, and too deep nesting, in a text that `JSON.parse` has accepted, without building
 * anything. `JSON.parse` itself keeps the last of equal keys and says nothing.
 */
export declare function findDuplicates(text: string, problems: Problems): void;
