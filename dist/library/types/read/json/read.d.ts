import { type Problems } from "../problems.js";
import type { Spot } from "../spot.js";
/**
 * Text → plain data. Valid JSON goes through `JSON.parse` alone; everything else is read tolerantly, and why is
 * reported.
 */
export declare function readJson(text: string, format: "json" | "json5", problems: Problems): unknown;
/** The places of everything in a JSON or JSON5 text, well-formed or not. */
export declare function findJsonSpots(text: string): Spot | undefined;
