import type { AgentView } from "../../model.ts";
import type { Outcome } from "./load.ts";
import { type Raw } from "./shape.ts";
export interface ViewInput {
    readonly config: Raw;
    readonly version: string;
    /** Unix ms. */
    readonly now: number;
}
/** The answer of `auth-lint resolve` for one agent. */
export declare const viewAgent: (outcome: Outcome, chain: readonly string[], input: ViewInput) => AgentView;
