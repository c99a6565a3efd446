import type { AgentView } from "../../model.js";
import type { Outcome } from "./load.js";
import { type Raw } from "./shape.js";
export interface ViewInput {
    readonly config: Raw;
    readonly version: string;
    /** Unix ms. */
    readonly now: number;
}
/** The answer of `auth-lint resolve` for one agent. */
export declare const viewAgent: (outcome: Outcome, chain: readonly string[], input: ViewInput) => AgentView;
