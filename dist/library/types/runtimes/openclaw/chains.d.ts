import type { Chain } from "../../model.js";
import type { Config } from "./config.js";
/** Every chain that is written, and what each agent tries in the end. */
export interface Chains {
    readonly chains: readonly Chain[];
    /** Agent → `provider/model` in the order they are tried; empty for a config that is refused. */
    readonly effective: Readonly<Record<string, readonly string[]>>;
}
/**
 * The models every slot tries (openclaw 2026.6.1 and 2026.9.6: model-fallback, model-selection, agent-scope). A chain
 * for the defaults, for each agent that writes a `model` of its own, and for each other slot with fallbacks that is
 * written.
 * @param agents ids to answer for, whether the config names them or not
 */
export declare function readChains(config: Config, version: string, agents: readonly string[]): Chains;
