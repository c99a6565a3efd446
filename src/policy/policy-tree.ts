import type { Pointer, Range } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import type { PolicyText, Spot } from "./policy-text.ts";
import { policyError } from "./words.ts";

const depth = 32;
const nodes = 50_000;

/** Collects data and places while a reader walks its own tree; the guards are the same for every format. */
export interface Tree {
  /** Counts one more node; refuses what is too deep or, through aliases, too much. */
  visit(at: Pointer, value: Range, key?: Range): void;
  /** Sets a member; refuses doubled keys and those that would reach a prototype. */
  member(into: Record<string, unknown>, at: Pointer, key: string, value: unknown, range: Range): void;
  finish(value: unknown): PolicyText;
}

/** A tree of one file. Its guards raise UsageError. */
export const policyTree = (path: string): Tree => {
  const spots = new Map<string, Spot>();
  let seen = 0;
  return {
    visit(at, value, key) {
      seen += 1;
      if (at.length > depth || seen > nodes) {
        const what = at.length > depth ? "the policy nests too deep" : "the policy unfolds to too much";
        throw policyError({ path, at, range: value }, what, "Write it out flat; aliases repeat all they name.");
      }
      spots.set(formatPointer(at), key === undefined ? { value } : { value, key });
    },
    member(into, at, key, value, range) {
      if (key === "__proto__") {
        throw policyError({ path, at, range }, "`__proto__` cannot be a key here", "Remove it.");
      }
      if (Object.hasOwn(into, key)) {
        throw policyError(
          { path, at, range },
          "this key is written twice",
          "Keep one; readers disagree on which one wins.",
        );
      }
      into[key] = value;
    },
    finish: (value) => ({ path, value, spots }),
  };
};
