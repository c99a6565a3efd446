import type { VersionFacts } from "./config-facts.js";
/** A model as the runtime asks for it. */
export interface ModelRef {
    readonly provider: string;
    readonly model: string;
}
export declare const formatRef: ({ provider, model }: ModelRef) => string;
/**
 * `provider/model@profile` taken apart at the first `@` after the last slash; an `@` before a date (`@20250929`) or a
 * quantization (`@q4_k_m`, `@8bit`) belongs to the model (openclaw 2026.6.1 and 2026.9.6, model-ref-profile).
 */
export declare function splitProfile(written: string): {
    readonly model: string;
    readonly profile?: string;
};
/** `provider/model`, split at the first slash; without one the provider is the default. `undefined`: malformed. */
export declare function parseRef(written: string, defaultProvider: string, facts: VersionFacts): ModelRef | undefined;
/** Provider in lower case, its own name taken off the model, the model's short and former names replaced. */
export declare function normalizeRef({ provider, model }: ModelRef, facts: VersionFacts): ModelRef;
/** What a version calls this model of this provider. */
export declare function renameModel(provider: string, model: string, { modelNames }: VersionFacts): string;
/** `openrouter/google/gemini-3-pro`: Google's renames hold behind another provider too. */
export declare const renameNested: (model: string, facts: VersionFacts) => string;
/** A reference as the program rewrites it when it applies its defaults to a config; one without a provider is trimmed. */
export declare function normalizeWritten(written: string, facts: VersionFacts): string;
