import type { Store } from "../../model.js";
import type { Found } from "./home.js";
/** What became of a store file. */
export declare const storeOf: ({ spot, document, facts }: Found) => Store;
