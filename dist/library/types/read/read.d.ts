import type { Document, Source } from "../model.js";
/**
 * Bytes → Document; never throws on content. Asynchronous only because heavy parsers load lazily: JSON needs none.
 * Of a YAML file with several documents the value is the first one that holds anything.
 */
export declare function readDocument(source: Source): Promise<Document>;
