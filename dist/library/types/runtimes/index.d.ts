import type { Runtime } from "../model.js";
export declare const runtimes: readonly Runtime[];
