/** `opencode.db`: what newer versions keep beside `auth.json`. */
import type { Document } from "../../model.js";
import type { FileFacts } from "../kit/model.js";
export declare const readDatabase: ({ value }: Document) => FileFacts;
