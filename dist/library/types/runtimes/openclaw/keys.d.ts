import type { ClaimedDocument, KeyHome, SetVariable } from "../../model.js";
import type { Config } from "./config.js";
/**
 * Keys that are served when no profile is, outside the stores: `.env` beside the config, the process environment, the
 * config's `env` block, `models.providers.<p>.apiKey`, and the generated `agents/<id>/agent/models.json`
 * (openclaw 2026.6.1, model-auth: profiles, then environment, then configuration).
 * @param input.env environment variables to judge with
 * @param input.variables those that files of the same home set
 */
export declare function readKeys(input: {
    readonly config: Config;
    readonly claimed: readonly ClaimedDocument[];
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly variables?: readonly SetVariable[];
}): readonly KeyHome[];
