import type { Pointer } from "../../model.ts";
import { type VersionFacts } from "./config-facts.ts";
/** Did an earlier version than this one have the key? */
export declare function wasKey(at: Pointer, facts: VersionFacts): boolean;
