import type { Rule } from "../model.js";
export declare const rules: readonly Rule[];
