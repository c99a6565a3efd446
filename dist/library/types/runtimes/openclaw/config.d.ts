import type { Document, Flaw, Place, Pointer } from "../../model.js";
import { type GivenSchema } from "./config-judgement.js";
import { type Raw } from "./shape.js";
export { listAgents } from "./config-roster.js";
/** The configuration of one home, as the version it is judged for would read it. */
export interface Config {
    /** The primary config document. */
    readonly file: Document | undefined;
    readonly version: string;
    /** Would this version accept it? A missing file is accepted. */
    readonly valid: boolean;
    /** Why not, with exact places. */
    readonly issues: readonly Flaw[];
    /** Includes merged, environment substituted; `{}` when unreadable. */
    readonly value: Raw;
    /** The same before the environment was substituted: what is held and what is only named. */
    readonly written: Raw;
    /** Which file and key path a merged key came from. */
    place(at: Pointer, on?: "key" | "value"): Place;
}
/**
 * Reads a config the way OpenClaw does: JSON5, includes, environment, schema and cross-field rules of the version.
 * @param input.documents every document of the run by path, for includes and the `.env` beside the config
 * @param input.env environment variables to judge with
 */
export declare function readConfig(input: {
    readonly document: Document | undefined;
    readonly documents: ReadonlyMap<string, Document>;
    readonly version: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Instead of the schema that is known of the version. */
    readonly schema?: GivenSchema;
}): Config;
