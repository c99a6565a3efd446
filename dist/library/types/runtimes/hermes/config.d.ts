import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
export declare const readConfig: ({ value }: Document) => FileFacts;
/** Its `.env` seeds the pools: a key in it is a row of its own there. */
export declare const readEnvironment: ({ value }: Document) => FileFacts;
