import type { Problems } from "../problems.js";
import type { FindPlaceholder } from "./template.js";
import { type Token } from "./token.js";
/** Reads tokens one after the other, reporting what JSON does not allow; white space and comments are passed over. */
export declare function tokenReader(text: string, problems: Problems, findPlaceholder: FindPlaceholder): () => Token;
