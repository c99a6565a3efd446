import type { Runtime } from "../../model.js";
import type { RuntimeFacts } from "./model.js";
/**
 * A runtime from the facts about it.
 * @param facts its files, its variables, and what it does with them; the docs page of runtimes is made of it
 */
export declare const defineRuntime: (facts: RuntimeFacts) => Runtime;
