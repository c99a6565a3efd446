/** What a change of the policy lets pass that was reported before: the places where a guard is taken down. */
import type { Draft, Policy } from "../model.js";
/**
 * Compares what judged before a change with what would judge after it.
 * @returns a draft for each thing that lets more pass, placed in the new policy; where its file is gone, a draft that
 * says so, placed in the old one; none where nothing is weaker
 */
export declare const weakened: (base: Policy, head: Policy) => readonly Draft[];
