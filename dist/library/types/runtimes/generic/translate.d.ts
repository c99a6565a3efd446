import type { Home, TranslateInput } from "../../model.js";
/** One home for each file of the guides' shape. */
export declare const translate: ({ claimed }: TranslateInput) => readonly Home[];
