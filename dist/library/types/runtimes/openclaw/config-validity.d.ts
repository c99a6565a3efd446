import type { Pointer } from "../../model.js";
import type { VersionFacts } from "./config-facts.js";
/** What a version's schema says against one value. */
export type Objection = {
    readonly at: Pointer;
} & Complaint;
export type Complaint = {
    readonly kind: "unknown-key";
    readonly known: readonly string[];
} | {
    readonly kind: "missing-key";
    readonly key: string;
} | {
    readonly kind: "wrong-name";
} | {
    readonly kind: "wrong-type";
    readonly expected: readonly string[];
} | {
    readonly kind: "wrong-value";
    readonly allowed: readonly string[];
} | {
    readonly kind: "out-of-range";
    readonly bound: string;
};
/**
 * Judges a config against the tree of keys of one version.
 * @returns nothing where the version's schema would take it; else objections in the order of the file, at most 50
 */
export declare function judgeConfig(value: unknown, { root, shared }: VersionFacts): readonly Objection[];
