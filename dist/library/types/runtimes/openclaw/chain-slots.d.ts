import type { Pointer } from "../../model.js";
import { type RosterEntry } from "./config-roster.js";
import { type Raw } from "./shape.js";
/** One place of a config that names models to try. */
export interface Slot {
    /** The key of `chains:` in the policy. */
    readonly slot: string;
    readonly agent: string | undefined;
    /** Where the model, or the primary and its fallbacks, are written. */
    readonly at: Pointer;
    /** `main`: answers; has a built-in default. `side`: images, speech, sub-agents; nothing where nothing is written. */
    readonly kind: "main" | "side";
    /** The agent's own entry. */
    readonly entry?: Raw;
}
/** Slots beside the answering ones that are written in a config. */
export declare function slotsOf(config: Raw, version: string, roster: readonly RosterEntry[]): readonly Slot[];
/** The value at a key path; inherited names are never followed. */
export declare const valueAt: (config: unknown, at: Pointer) => unknown;
