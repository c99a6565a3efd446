import type { Runtime } from "../model.ts";
export declare const runtimes: readonly Runtime[];
