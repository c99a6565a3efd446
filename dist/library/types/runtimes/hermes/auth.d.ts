/** `auth.json` of Hermes: `providers`, and pools of rows that are taken in turn. */
import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
export declare const isHermesAuth: (value: unknown) => boolean;
/**
 * The pool is what is asked; `providers` keeps the sign-in a row was seeded from. The same tokens in both are one row.
 */
export declare const readAuth: ({ value }: Document) => FileFacts;
/** Its own sign-in at Anthropic, written the way Claude Code writes it. */
export declare const readAnthropic: ({ value }: Document) => FileFacts;
