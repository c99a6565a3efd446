import type { Pointer, Range } from "../model.js";
import type { PolicyText } from "./policy-text.js";
/** Collects data and places while a reader walks its own tree; the guards are the same for every format. */
export interface Tree {
    /** Counts one more node; refuses what is too deep or, through aliases, too much. */
    visit(at: Pointer, value: Range, key?: Range): void;
    /** Sets a member; refuses doubled keys and those that would reach a prototype. */
    member(into: Record<string, unknown>, at: Pointer, key: string, value: unknown, range: Range): void;
    finish(value: unknown): PolicyText;
}
/** A tree of one file. Its guards raise UsageError. */
export declare const policyTree: (path: string) => Tree;
