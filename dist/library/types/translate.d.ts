import type { Claim, Document, Home, Runtime, Surroundings } from "./model.js";
export interface TranslateScene {
    readonly documents: readonly Document[];
    readonly runtimes: readonly Runtime[];
    readonly target: {
        readonly runtime: string;
        readonly version: string;
    } | undefined;
    readonly now: number;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly around?: Pick<Surroundings, "near" | "base"> | undefined;
}
export interface Translation {
    readonly homes: readonly Home[];
    /** Which runtime took which file, by path. */
    readonly claims: ReadonlyMap<string, Claim>;
}
/** Asks every runtime of the shelf which documents are its own, and what they mean to it. */
export declare const translate: ({ documents, runtimes, target, now, env, around: outside }: TranslateScene) => Translation;
