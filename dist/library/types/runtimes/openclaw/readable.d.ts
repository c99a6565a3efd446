import type { Document, Problem } from "../../model.js";
/** The first reason why OpenClaw cannot parse this config or include; `undefined` where it can. */
export declare const fatalProblem: (document: Document) => Problem | undefined;
export declare const isReadable: (document: Document) => boolean;
