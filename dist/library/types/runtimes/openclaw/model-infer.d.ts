import { type ModelBook } from "./model-book.js";
/** The one provider that lists a bare model name; `undefined` where none or several do. */
export declare function inferProvider(name: string, book: ModelBook): string | undefined;
