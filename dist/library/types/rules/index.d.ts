import type { Rule } from "../model.ts";
export declare const rules: readonly Rule[];
