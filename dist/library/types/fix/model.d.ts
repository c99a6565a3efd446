/** Fixes on their way into a text. Types only. */
import type { Edit, Finding, Fix, Pointer } from "../model.js";
/** Offsets in UTF-16 code units, end exclusive. */
export interface Change {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Why something is left as it is, in words. */
export interface Refused {
    readonly refused: string;
}
export type Changes = {
    readonly changes: readonly Change[];
} | Refused;
/** What an edit comes down to: each is one place of a text, so that what stands around it stays. */
export type Operation = {
    readonly kind: "replace";
    readonly at: Pointer;
    readonly value: unknown;
}
/** A key that is not there yet, or the item behind the last. */
 | {
    readonly kind: "insert";
    readonly at: Pointer;
    readonly value: unknown;
} | {
    readonly kind: "remove";
    readonly at: Pointer;
} | {
    readonly kind: "rename";
    readonly at: Pointer;
    readonly name: string;
}
/** Items of a list by their old index, in their new order; those that are not named go. */
 | {
    readonly kind: "arrange";
    readonly at: Pointer;
    readonly order: readonly number[];
}
/** The same text under another key too. */
 | {
    readonly kind: "copy";
    readonly at: Pointer;
    readonly to: Pointer;
}
/** The text of a value instead of that of the one around it. */
 | {
    readonly kind: "hoist";
    readonly at: Pointer;
    readonly to: Pointer;
}
/** A list of mappings as a mapping, keyed by these names. */
 | {
    readonly kind: "key";
    readonly at: Pointer;
    readonly names: readonly string[];
};
/** Edits of what a file says, as against its mode, its place in git, or a line at its end. */
export type ContentEdit = Extract<Edit, {
    readonly at: Pointer;
}>;
/** A fix and the finding it is for. */
export interface Proposal {
    readonly finding: Finding;
    readonly fix: Fix;
}
/** A fix that was not kept, and why. */
export interface Dropped extends Proposal {
    readonly reason: string;
}
