import type { Problems } from "../problems.js";
import type { Spot } from "../spot.js";
/** A TOML text → plain data with places; a line that does not parse is reported and left out. Loads the parser lazily. */
export declare function readToml(text: string, problems: Problems): Promise<Spot | undefined>;
