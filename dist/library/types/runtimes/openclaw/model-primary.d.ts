import { type AliasIndex, type ModelBook } from "./model-book.js";
import { type ModelRef } from "./model-ref.js";
export declare const defaultProvider = "openai";
/** How the program comes from what is written to a model. */
export interface Resolved {
    readonly ref: ModelRef;
    /** Through an alias of the config. */
    readonly alias: boolean;
}
/** A reference with its alias and profile; `undefined`: malformed, and silently left out of a chain. */
export declare function resolveRef(text: string, provider: string, book: ModelBook, aliases?: AliasIndex): Resolved | undefined;
/**
 * The primary model of a slot (openclaw 2026.6.1 and 2026.9.6, resolveConfiguredModelRef).
 * @param text as written, not blank
 * @returns `undefined` where it is malformed and the built-in default takes its place
 */
export declare function resolvePrimary(text: string, book: ModelBook): Resolved | undefined;
/**
 * The model tried where no primary is written: the first one of the configured providers, unless the provider of the
 * built-in default is among them (since 2026.8.1: the default itself) or nothing is configured
 * (resolveConfiguredProviderFallback).
 */
export declare function impliedModel(book: ModelBook): ModelRef;
