import type { Pointer } from "../../model.js";
import type { VersionFacts } from "./config-facts.js";
/** A rule that ties several keys together, broken. */
export interface CrossFieldObjection {
    readonly at: Pointer;
    readonly message: string;
    readonly remedy?: string;
}
/**
 * Rules of the version that go beyond the shape of single keys (openclaw 2026.6.1 and 2026.9.6: zod-schema superRefine,
 * validation-core).
 * @param value the config, its agents already moved to where the version keeps them
 */
export declare const crossFieldObjections: (value: unknown, version: string, facts: VersionFacts) => readonly CrossFieldObjection[];
