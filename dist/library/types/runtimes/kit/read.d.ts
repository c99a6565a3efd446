/** Small readings that files of most runtimes need. None of them throws, whatever the value is. */
import type { Document, Pointer } from "../../model.js";
import { isRecord, own, type Raw, written } from "../openclaw/shape.js";
export { isRecord, own, type Raw, written };
/** The record under `at`; `undefined` where there is none. */
export declare const recordAt: (value: unknown, ...at: readonly string[]) => Raw | undefined;
/** The value under `at`. */
export declare const valueAt: (value: unknown, ...at: readonly string[]) => unknown;
/** Entries of the record under `at`, each with its pointer. */
export declare const entriesAt: (value: unknown, ...at: readonly string[]) => readonly {
    readonly name: string;
    readonly value: unknown;
    readonly at: Pointer;
}[];
/** Items of a list, each with its index. */
export declare const itemsOf: (value: unknown) => readonly {
    readonly item: unknown;
    readonly index: number;
}[];
/** Unix ms of a number of milliseconds, written as a number or in digits. */
export declare const milliseconds: (value: unknown) => number | undefined;
/** Unix ms of a number of seconds. */
export declare const seconds: (value: unknown) => number | undefined;
/** Unix ms of an ISO 8601 or RFC 3339 date. */
export declare const isoTime: (value: unknown) => number | undefined;
/** What a JWT says of itself: nothing of it may be shown. */
export declare const claimsOf: (token: unknown) => Raw;
/** When a JWT runs out, in Unix ms. */
export declare const jwtExpiry: (token: unknown) => number | undefined;
/** Does the file parse as its program needs it? Comments, a BOM or trailing commas break strict JSON. */
export declare const parses: ({ value, problems, format }: Document) => boolean;
