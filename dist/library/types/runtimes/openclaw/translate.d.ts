import type { Home, TranslateInput } from "../../model.js";
/** The facts of every OpenClaw home found, one for each directory that is one. */
export declare const translate: (input: TranslateInput) => readonly Home[];
