import type { Pointer, Problem } from "../model.js";
/** Gathers the problems of one text; lines are counted only once there is one. */
export interface Problems {
    readonly list: Problem[];
    /** @param offset of the problem in the text; @param first offset of the key that stood first (`duplicate-key`) */
    report(kind: Problem["kind"], offset: number, at?: Pointer, first?: number): void;
    has(kind: Problem["kind"]): boolean;
    /** Is there room for another of this kind? Asked before work that only a report needs. */
    wants(kind: Problem["kind"]): boolean;
}
export declare function gatherProblems(text: string): Problems;
/** Problems in the order of the text. */
export declare const inOrder: (problems: readonly Problem[]) => readonly Problem[];
