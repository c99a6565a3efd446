import type { Problems } from "../problems.js";
import type { Spot } from "../spot.js";
import { type Frame } from "./frame.js";
import type { Token } from "./token.js";
/** How far a reading has come. */
export interface Progress {
    readonly problems: Problems;
    /** Open objects and lists, outermost first. */
    readonly frames: Frame[];
    /** How many of them are lists, and objects. */
    lists: number;
    objects: number;
    root: Spot | undefined;
    /** Brackets open below the deepest level that is read. */
    buried: number;
}
/** Puts one token in its place; one that has none is reported and passed over. */
export declare function takeToken(progress: Progress, token: Token): void;
