/** `util.inspect.custom`, without loading `node:util` for it. */
declare const inspected: unique symbol;
/**
 * A credential from the moment it is read. Every way of printing it (string, JSON, template, `console.log`) gives its
 * kind and length, never a character of it. `reveal` exists for the fixers and the scanner alone.
 */
export declare class Secret {
    #private;
    readonly kind: string;
    /** @param kind what it is, in words of the domain: "access token", "refresh token", "API key" */
    constructor(value: string, kind: string);
    /** Length in UTF-16 code units. */
    get length(): number;
    /** Are both the same credential? Compared by value, here, so that no caller needs to hold one. */
    same(other: Secret | undefined): boolean;
    /** Does `test` hold for the value? For shape questions ("starts with …") that answer a boolean. */
    is(test: (value: string) => boolean): boolean;
    /** What a one-way function makes of the value: a keyed hash, for a fingerprint. */
    hashed(hash: (value: string) => string): string;
    /** A key for grouping equal secrets in a Map. Never print it. */
    groupIn(groups: Map<string, number>): number;
    toString(): string;
    toJSON(): string;
    [inspected](): string;
}
export {};
