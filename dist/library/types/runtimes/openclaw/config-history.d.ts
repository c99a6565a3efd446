import type { Pointer } from "../../model.js";
import { type VersionFacts } from "./config-facts.js";
/** Did an earlier version than this one have the key? */
export declare function wasKey(at: Pointer, facts: VersionFacts): boolean;
