/** A value and where it stands: offsets in UTF-16 code units, end exclusive. What every tolerant reader makes. */
export interface Spot {
    readonly start: number;
    end: number;
    /** Of its key, quotes included; absent for items of a list and for the root. */
    readonly key: {
        readonly start: number;
        readonly end: number;
    } | undefined;
    value: unknown;
    /** What it holds: by key (the last of equal ones), or in a list's order; undefined for scalars and empty things. */
    children: Map<string, Spot> | Spot[] | undefined;
}
/** What stands at a key or index (a number, or its digits) below a spot. */
export declare const childOf: (spot: Spot, step: string | number) => Spot | undefined;
/** A record from outside, for looking into; `undefined` for everything else. */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/** Sets an own property whatever its name: plain assignment of `__proto__` would change the prototype instead. */
export declare function setOwn(target: Record<string, unknown>, key: string, value: unknown): void;
