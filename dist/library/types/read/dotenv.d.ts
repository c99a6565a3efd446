import type { Problems } from "./problems.js";
import { type Spot } from "./spot.js";
/**
 * An environment file: `NAME=value`, `export`, comments, quotes (also over several lines). References such as
 * `${OTHER}` stay as written. Sources of the format: dotenv 16, docker compose, python-dotenv 1.
 * @returns a record of texts with the place of each
 */
export declare function readDotenv(written: string, problems: Problems): Spot;
/** The inside of a double-quoted value → what it says. */
export declare const unescapeDotenv: (inside: string) => string;
