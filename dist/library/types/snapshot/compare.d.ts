import type { Place } from "../model.js";
import type { Comparison, Served, SnapshotHome, SnapshotProfile } from "./model.js";
/** A home before and after. */
export interface Pair {
    readonly before: SnapshotHome;
    readonly after: SnapshotHome;
}
/** Homes of one runtime under one root; a home that moved is met where it is the only one of its runtime. */
export declare const pairsOf: ({ before, after }: Comparison) => readonly Pair[];
/** Homes that are gone altogether. */
export declare const lostHomes: (comparison: Comparison) => readonly SnapshotHome[];
export declare const placeAt: ({ path, pointer }: {
    readonly path: string;
    readonly pointer: string;
}) => Place;
/** Where a home's own trouble is told: its configuration, else its first store. */
export declare const placeOf: ({ config, stores, root }: SnapshotHome) => Place;
/** What the runtime loads. */
export declare const loadedIn: (home: SnapshotHome) => readonly SnapshotProfile[];
/** One credential, wherever it lies now. A refresh between the snapshots changes it: then the account tells. */
export declare const isSame: (old: SnapshotProfile, found: SnapshotProfile) => boolean;
/** Does what an agent held stand where it looks now? The store of all agents took the place of main's. */
export declare const isHeldBy: (old: SnapshotProfile, found: SnapshotProfile) => boolean;
/** One model under two names of its provider: `openai-codex/gpt-5.5` and `openai/gpt-5.5`. */
export declare const isSameModel: (old: string, found: string) => boolean;
/** A change in words: as it happened, or as the version asked for would bring it. */
export declare const told: ({ foretold }: Comparison, happened: string, foreseen: string) => string;
/** `openai/gpt-5.5` → `gpt-5.5`: a provider may be renamed, its models are not. */
export declare const modelName: (model: string) => string;
/** The model at the head of an agent's chain, and the rest. */
export declare const chainIn: (home: SnapshotHome, agent: string) => readonly import("./model.js").SnapshotModel[];
/** Agents of both states. */
export declare const agentsOf: ({ before, after }: Pair) => readonly string[];
/** How each provider of an agent was served: by the kind of what is tried first, not by its id. */
export declare const routesIn: (home: SnapshotHome, agent: string) => ReadonlyMap<string, Served>;
