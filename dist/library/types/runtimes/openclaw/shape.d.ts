export type Raw = Readonly<Record<string, unknown>>;
/** A JSON object: not null, not a list. */
export declare const isRecord: (value: unknown) => value is Raw;
/** An own property; inherited names (`constructor`, `__proto__`) are never found. */
export declare const own: (record: Raw, key: string) => unknown;
/** A string that is not blank, as it stands; else `undefined`. */
export declare const written: (value: unknown) => string | undefined;
/** Provider ids are only trimmed and lowercased (openclaw 2026.6.1 to 2026.9.6, provider-id). */
export declare const normalizeProvider: (value: unknown) => string;
/** Entries in the order a JavaScript object lists them: whole numbers first. The runtime keeps profiles in objects. */
export declare const inObjectOrder: <Value>(entries: Iterable<readonly [string, Value]>) => ReadonlyMap<string, Value>;
