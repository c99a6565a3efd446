import type { Serves } from "../../model.js";
import type { Variable } from "./model.js";
/** The usual variables, served as this program serves them. */
export declare const providerVariables: (serves: Serves) => readonly Variable[];
