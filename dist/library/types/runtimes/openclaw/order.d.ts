import type { Loaded } from "./coerce.js";
import { type Question } from "./eligibility.js";
import { type Raw } from "./shape.js";
export interface OrderQuestion extends Omit<Question, "profiles"> {
    readonly loaded: Loaded;
}
/** `auth.order` of the config for a provider, of whatever shape; `undefined`: none. */
export declare const configuredOrder: (config: Raw, provider: string) => unknown;
/** What the program would look up, `["a"]` as `a`; nothing for an object whose `toString` is data. */
export declare const asKey: (id: unknown) => string;
/**
 * The profiles tried for a provider, in order: those in cooldown last, by the time they come back. Empty where none is
 * usable, and where the runtime stumbles over the config.
 * Facts: openclaw 2026.6.1 order-B646U7fZ.js, 2026.9.6 order-2p4DOkTH.mjs, resolveAuthProfileOrder.
 */
export declare const orderProfiles: (question: OrderQuestion) => readonly string[];
/** Does the runtime stumble over the config while it orders this provider's profiles? */
export declare const stumbles: (question: OrderQuestion) => boolean;
