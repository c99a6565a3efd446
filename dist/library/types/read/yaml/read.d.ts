import { type Problems } from "../problems.js";
import type { Spot } from "../spot.js";
/**
 * A YAML text → plain data with places, read as YAML 1.2. Of several documents the first that holds anything; problems
 * are those of the whole file. Loads the parser on first use.
 */
export declare function readYaml(text: string, problems: Problems): Promise<Spot | undefined>;
