import type { Document } from "../../model.js";
import { type Loaded } from "./coerce.js";
import { type Era } from "./era.js";
import type { HomeFiles } from "./home-files.js";
export type LoadError = "AUTH_PROFILE_MIGRATION_REQUIRED" | "AUTH_PROFILE_STORE_UNREADABLE" | "INVALID_SHARED_AUTH_STORE_OWNERSHIP";
export type Outcome = {
    readonly loaded: Loaded;
} | {
    readonly error: LoadError;
};
export interface LoadInput {
    readonly files: HomeFiles;
    readonly era: Era;
    readonly version: string;
    /** Unix ms. */
    readonly now: number;
}
/** Names of the rows, as `sources/sqlite.ts` writes them: table/key. */
export declare const agentRows: {
    readonly store: "auth_profile_store/primary";
    readonly state: "auth_profile_state/primary";
};
export declare const sharedRows: {
    readonly store: "config_machine_state/authProfiles.store";
    readonly state: "config_machine_state/authProfiles.state";
    readonly owner: "config_machine_state/auth.sharedStore";
};
/** Files with credentials that the fail-closed era refuses to run beside. */
export declare const leftoversOf: (agent: string, files: HomeFiles) => readonly (Document | undefined)[];
/** What the agent's own files give, nothing inherited. */
export declare const loadOwn: (agent: string, input: LoadInput) => Outcome;
/** What the store shared by all agents gives, where the fail-closed era keeps one. */
export declare const loadShared: (input: LoadInput) => Outcome | undefined;
/** What the runtime ends up with for one agent, profiles of main included. */
export declare const loadAgent: (agent: string, input: LoadInput) => Outcome;
