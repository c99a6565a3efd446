import type { Flaw, Pointer } from "../../model.js";
import type { Found } from "./tolerant.js";
/**
 * What is wrong with the container of a store, and where; `undefined`: it is of the right shape.
 * @param found the credentials a lenient reader finds in `value`
 * @param base where `value` stands in the document
 */
export declare const containerFlaw: (value: unknown, found: readonly Found[], path: string, base: Pointer) => Flaw | undefined;
/** What is wrong with a file of the older shape, whose keys are providers. */
export declare const legacyFlaw: (shape: "by-provider" | "oauth-file", value: unknown, path: string) => Flaw | undefined;
