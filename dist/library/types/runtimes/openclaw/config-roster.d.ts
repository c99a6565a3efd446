import type { Pointer } from "../../model.js";
import { type Raw } from "./shape.js";
/** One agent of a config, and where it stands there. */
export interface RosterEntry {
    readonly id: string;
    readonly entry: Raw;
    readonly at: Pointer;
}
/** From here on agents stand in `agents.entries`, keyed by id, and a list is moved there on reading. */
export declare const keyedSince = "2026.8.1";
/** An agent id as OpenClaw compares it (every version: session-key, normalizeAgentId). */
export declare const normalizeAgentId: (value: unknown) => string;
/** The agents a config writes, in order; the first of two with one id counts. */
export declare function rosterOf(value: Raw, version: string): readonly RosterEntry[];
/**
 * The agents of a config, `main` where it names none.
 * @returns id, its own `agentDir` where one is written, and whether requests without an agent go to it
 */
export declare function listAgents(config: {
    readonly value: Raw;
    readonly version: string;
}): readonly {
    readonly id: string;
    readonly agentDir?: string;
    readonly isDefault: boolean;
}[];
/**
 * A config with the list of agents moved to keyed entries, as OpenClaw does on reading since 2026.8.1, and the way back
 * to the written key paths. A list it cannot move stays, and is then refused as an unknown key.
 */
export declare function projectRoster(value: unknown, version: string): {
    readonly projected: unknown;
    readonly original: (at: Pointer) => Pointer;
};
