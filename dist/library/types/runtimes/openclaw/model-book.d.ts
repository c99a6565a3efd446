import { type VersionFacts } from "./config-facts.js";
import { type ModelRef } from "./model-ref.js";
import { type Raw } from "./shape.js";
/** What a config says about model names: aliases and configured providers, for one agent. */
export interface ModelBook {
    readonly facts: VersionFacts;
    /** From 2026.8.1 on aliases may be an agent's own, and hold behind a provider too. */
    readonly perAgent: boolean;
    /** From 2026.9 on (2026.8.2 does not yet) a resolved fallback stays as it is, and a bare name loses its profile. */
    readonly settled: boolean;
    readonly aliases: readonly Alias[];
    /** `agents.defaults.models` and, where the version reads it, the agent's own. */
    readonly maps: readonly Raw[];
    readonly providers: Raw;
    /** The same by id, trimmed and in lower case; the first of two counts. */
    readonly providersById: ReadonlyMap<string, unknown>;
    /** Alias indexes that were asked for, by default provider: a chain asks for each of its links. */
    readonly indexes: Map<string, AliasIndex>;
}
type ResolvedAlias = Alias & {
    readonly ref: ModelRef;
};
export interface AliasIndex {
    readonly byName: ReadonlyMap<string, ResolvedAlias>;
    /** `provider/name`. */
    readonly byScope: ReadonlyMap<string, ResolvedAlias>;
    /** Models that have a name, `provider/model`. */
    readonly models: ReadonlySet<string>;
}
export interface Alias {
    /** Lower case; empty where an alias is switched off. */
    readonly name: string;
    /** The model it stands for, as written. */
    readonly key: string;
}
/** Opens the book of an agent, or without an entry that of the defaults. */
export type OpenBook = (entry: Raw | undefined) => ModelBook;
/** Reads what a config says about names once; agents without aliases of their own share the book of the defaults. */
export declare function openBooks(config: Raw, version: string): OpenBook;
/** Aliases that count: the last word on each model, and on each name. */
export declare function aliasIndex(book: ModelBook, defaultProvider: string): AliasIndex;
/** A reference without alias and profile, in the light of the configured providers. */
export declare function parseInBook(text: string, defaultProvider: string, book: ModelBook): ModelRef | undefined;
/** A configured provider that speaks another's interface owns its model names: nothing is taken off them. */
export declare function configuredProvider(text: string, { providersById, facts }: ModelBook): ModelRef | undefined;
/** Model ids a configured provider lists. */
export declare function modelRows(provider: unknown): readonly string[];
export {};
