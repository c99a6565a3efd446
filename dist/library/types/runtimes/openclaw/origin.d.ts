import type { Place, Pointer } from "../../model.js";
/** Where a merged value was written: a file, a key path in it, and, below, what came from elsewhere. */
export interface Origin {
    readonly path: string;
    readonly at: Pointer;
    readonly children?: ReadonlyMap<string | number, Origin>;
}
/** The origin of one key; what has no origin of its own stands where its parent does. */
export declare const childOf: (origin: Origin, step: string | number) => Origin;
/** The place of a merged key path in the file that wrote it. */
export declare const locate: (origin: Origin, at: Pointer, on?: "key" | "value") => Place;
