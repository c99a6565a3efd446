import type { Document, Home, TranslateInput } from "../../model.js";
import type { FileFacts, RuntimeFacts } from "./model.js";
import type { Spot } from "./places.js";
/** A file of a runtime, read. */
export interface Found {
    readonly spot: Spot;
    readonly document: Document;
    readonly facts: FileFacts;
}
/** One installation: what its files say together. */
export declare const homeOf: (runtime: RuntimeFacts, root: string, found: readonly Found[], input: TranslateInput) => Home;
