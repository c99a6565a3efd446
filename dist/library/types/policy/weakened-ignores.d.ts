/** Ignores, before and after a change of the policy. */
import type { Draft, Ignore } from "../model.js";
/** Ignores that are new, silence more than they did, or hold longer. */
export declare const weakenedIgnores: (base: readonly Ignore[], head: readonly Ignore[]) => readonly Draft[];
/**
 * Which ignores of a proposed policy need not be called unused: those that were used under the policy that judged, and
 * those that did not judge at all.
 */
export declare const usedOf: (judged: readonly Ignore[], used: ReadonlySet<Ignore>, proposed: readonly Ignore[]) => ReadonlySet<Ignore>;
