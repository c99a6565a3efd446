import type { Document, Pointer } from "../../model.js";
import { type Origin } from "./origin.js";
/** A config with its includes worked in. */
export interface Included {
    readonly value: unknown;
    readonly origin: Origin;
    /** What stopped it, as the program would be stopped: nothing is merged then. */
    readonly flaw?: {
        readonly path: string;
        readonly at: Pointer;
        readonly message: string;
    };
}
/**
 * Works every `$include` in: a path or a list of paths, relative to the including file, inside the directory of the
 * config; lists concatenate, objects merge, a key beside the directive wins (openclaw 2026.6.1 and 2026.9.6,
 * src/config/includes.ts: depth 10, 2 MiB a file, no cycles).
 */
export declare function resolveIncludes(document: Document, documents: ReadonlyMap<string, Document>): Included;
