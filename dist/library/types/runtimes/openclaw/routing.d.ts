/** When a profile may be tried again, and when it was used. Unix ms. */
export interface Usage {
    readonly lastUsed: number;
    readonly until: readonly number[];
}
/** What the runtime remembers about the choice of profiles, apart from the secrets. */
export interface Routing {
    readonly order: ReadonlyMap<string, readonly string[]>;
    readonly usage: ReadonlyMap<string, Usage>;
    /** `lastGood` only keeps a store from counting as empty; no version orders by it. */
    readonly lastGood: ReadonlyMap<string, string>;
}
export declare const noRouting: Routing;
/** Reads `order`, `usageStats` and `lastGood`; anything of another shape is silently nothing (openclaw state.ts). */
export declare const readRouting: (raw: unknown) => Routing;
/** Later files win, key by key. */
export declare const mergeRouting: (base: Routing, override: Routing) => Routing;
/** Until when a profile is not tried, at `now`; `undefined`: it is available. Elapsed windows count as cleared. */
export declare const unavailableUntil: (usage: Usage | undefined, now: number) => number | undefined;
