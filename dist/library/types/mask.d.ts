import type { Document } from "./model.js";
export { maskText } from "./mask-text.js";
/** What stands for one covered character. */
export declare const cover = "\u2026";
/**
 * A line of a file → the same line, as wide in UTF-16 code units (so that columns still fit), with `…` for every
 * character that is not structure, a known field name, provider, model reference or small number. Linear.
 *
 * @param format the document's format; nothing of a database or binary file is shown
 */
export declare const maskLine: (line: string, format: string) => string;
/** Every line of a document, masked, for the code frames of a report; undefined where there is nothing to show. */
export declare const maskedLines: (document: Document | undefined) => readonly string[] | undefined;
