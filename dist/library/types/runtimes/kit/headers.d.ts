import type { Pointer } from "../../model.js";
import type { KeySketch } from "./model.js";
/**
 * Keys that a provider's configuration passes in headers; they are sent whatever is stored.
 * @param at where the provider's record lies
 * @param below the way from there to its headers
 */
export declare const headerKeys: (provider: string, value: unknown, at: Pointer, ...below: readonly string[]) => readonly KeySketch[];
