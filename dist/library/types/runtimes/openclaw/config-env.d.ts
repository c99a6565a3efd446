import type { Document } from "../../model.js";
import { type Lookup } from "./env-substitution.js";
type Env = Readonly<Record<string, string | undefined>>;
/** The variables a config sets itself: its `env` block, `vars` first, then the block's own keys. */
export declare function envBlock(config: unknown): ReadonlyMap<string, {
    readonly value: string;
    readonly at: readonly string[];
}>;
/**
 * What `${NAME}` stands for in a config: the process environment, else the `.env` beside it, else its own `env` block,
 * whose values may not refer to others (openclaw 2026.6.1 and 2026.9.6: loadDotEnv, applyConfigEnvVars).
 */
export declare function environmentOf(config: unknown, document: Document, documents: ReadonlyMap<string, Document>, env: Env): Lookup;
export {};
