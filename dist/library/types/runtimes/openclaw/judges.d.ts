import type { Config } from "./config.js";
import type { Judge } from "./facts.js";
import type { Outcome } from "./load.js";
import type { OrderJudge } from "./order-facts.js";
interface JudgesInput {
    readonly outcomes: ReadonlyMap<string, Outcome>;
    readonly config: Config;
    readonly version: string;
    /** Unix ms. */
    readonly now: number;
}
export interface Judges {
    profile(agent: string | undefined): Judge;
    readonly order: OrderJudge;
}
/** Judges of profiles and orders in the light of what each agent ends up with. */
export declare const makeJudges: ({ outcomes, config, version, now }: JudgesInput) => Judges;
export {};
