import type { Document, Pointer } from "../../model.js";
import type { FileFacts, ProfileSketch } from "./model.js";
/** Where one login's parts stand in a record. */
export interface LoginFields {
    readonly id: string;
    readonly provider: string;
    readonly access: string;
    readonly refresh?: string;
    /** Unix time in ms of the written value. */
    readonly expires?: (value: unknown) => number | undefined;
    readonly expiresAt?: string;
    readonly account?: readonly string[];
    readonly serves?: ProfileSketch["serves"];
}
/** OpenAI's account, as its tokens name it. */
export declare const openaiAccount: (token: unknown) => unknown;
/** The login a record holds; none where it holds neither of its tokens. */
export declare const loginIn: (record: unknown, at: Pointer, fields: LoginFields) => readonly ProfileSketch[];
/** A reader of a file that is one login. */
export declare const readLogin: (fields: LoginFields) => ({ value }: Document) => FileFacts;
