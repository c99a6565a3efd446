import type { Document, Pointer, Store } from "../../model.js";
import type { Loaded } from "./coerce.js";
import { type LoadInput } from "./load.js";
/** One place that holds profiles, before it is judged. */
export interface Holding {
    readonly document: Document;
    readonly agent: string | undefined;
    readonly role: Store["role"];
    readonly format: Store["format"];
    /** Which container the profiles lie in. */
    readonly shape: "profiles" | "by-provider" | "oauth-file";
    /** Where the container stands in the document: a cell of a database, else the root. */
    readonly base: Pointer;
    readonly value: unknown;
    /** `undefined`: this version does not open it. */
    readonly loaded: Loaded | undefined;
    readonly fate: Store["fate"] | "read";
}
/** Every place of a home that holds profiles, read or not. */
export declare const listHoldings: (agents: readonly string[], input: LoadInput) => readonly Holding[];
