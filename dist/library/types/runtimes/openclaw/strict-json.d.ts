import type { Document } from "../../model.js";
/**
 * The file as the runtime's own reader sees it: UTF-8, strict JSON, a BOM is a syntax error, trouble is silence
 * (openclaw 2026.6.1, tryReadJsonSync). `undefined`: not there, or it does not parse.
 */
export declare const readStrictJson: (document: Document | undefined) => unknown;
/** One cell of a database, parsed. `undefined`: no such row. `null`: a row that does not parse. */
export declare const readCell: (document: Document | undefined, name: string) => unknown;
