/** What the lean program has read, for the whole program that it starts in the same process. */
import type { Handed } from "../hook/look.ts";

// The two are bundled apart and share no module.
const key = Symbol.for("auth-lint: what is staged");

export const handOver = (handed: Handed): void => {
  Reflect.set(globalThis, key, handed);
};

const isHanded = (value: unknown): value is Handed => typeof value === "object" && value !== null && "finders" in value;

/** `undefined`: the program was started by itself. */
export const takeHanded = (): Handed | undefined => {
  const value: unknown = Reflect.get(globalThis, key);
  return isHanded(value) ? value : undefined;
};
