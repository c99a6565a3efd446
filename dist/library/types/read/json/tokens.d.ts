import type { Problems } from "../problems.ts";
import type { FindPlaceholder } from "./template.ts";
import { type Token } from "./token.ts";
/** Reads tokens one after the other, reporting what JSON does not allow; white space and comments are passed over. */
export declare function tokenReader(text: string, problems: Problems, findPlaceholder: FindPlaceholder): () => Token;
