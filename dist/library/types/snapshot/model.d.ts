/** A state directory or a machine at one time, for `compare`: shapes, ids, kinds, order; no value of any credential. */
import type { LaneName, Profile, ProfileKind, Store } from "../model.js";
/** What answers for a provider: its login, a key, or nothing that is known. */
export type Served = "login" | "key" | "none";
export interface SnapshotProfile {
    readonly id: string;
    readonly agent: string | null;
    readonly provider: string;
    readonly kind: ProfileKind;
    readonly fate: Profile["fate"];
    readonly path: string;
    readonly pointer: string;
    /** HMAC-SHA-256 under the snapshot's salt, 12 hex digits; null where the value is short enough to be guessed. */
    readonly fingerprint: string | null;
    /** Of the account, likewise. */
    readonly account: string | null;
    /** Unix time in ms. */
    readonly expires: number | null;
}
/** A model of a chain, and what serves it. */
export interface SnapshotModel {
    /** `provider/model`. */
    readonly model: string;
    readonly served: Served;
}
export interface SnapshotAgent {
    /** Provider → profile ids in the order they are tried. */
    readonly usable: Readonly<Record<string, readonly string[]>>;
    readonly chain: readonly SnapshotModel[];
}
export interface SnapshotChain {
    readonly slot: string;
    readonly agent: string | null;
    readonly path: string;
    readonly pointer: string;
    readonly models: readonly string[];
    /** The model asked first, also where the configuration as a whole is refused. */
    readonly first: string | null;
    /** No primary is written; the version's own default is the first. */
    readonly implied: boolean;
}
export interface SnapshotHome {
    readonly runtime: string;
    readonly version: string;
    readonly root: string;
    readonly config: string | null;
    readonly agents: Readonly<Record<string, SnapshotAgent>>;
    readonly stores: readonly (Pick<Store, "role" | "format" | "fate" | "held" | "loaded"> & {
        readonly path: string;
    })[];
    readonly profiles: readonly SnapshotProfile[];
    readonly keys: readonly {
        readonly provider: string;
        readonly name: string;
        readonly home: string;
        readonly path: string;
        readonly pointer: string;
        readonly fingerprint: string | null;
    }[];
    readonly lanes: Readonly<Record<string, LaneName>>;
    readonly chains: readonly SnapshotChain[];
    /** Leaves of the configuration that decide about auth: pointer → type, with a fingerprint of the value. */
    readonly settings: Readonly<Record<string, string>>;
}
export interface Snapshot {
    readonly version: 1;
    readonly tool: {
        readonly name: "auth-lint";
        readonly version: string;
    };
    /** ISO 8601. */
    readonly taken: string;
    /** Hex; snapshots under one salt can be compared credential by credential. */
    readonly salt: string;
    readonly homes: readonly SnapshotHome[];
}
/** Two states of the same homes. */
export interface Comparison {
    readonly before: Snapshot;
    readonly after: Snapshot;
    /** One salt for both. */
    readonly comparable: boolean;
    /** The same files, for the version that is installed and the one asked for: nothing was upgraded yet. */
    readonly foretold?: boolean;
}
