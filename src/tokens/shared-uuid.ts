import type { Fake } from "../token.ts";

/** A random UUID in lower case. */
export const uuid = (fake: Fake): string => [8, 4, 4, 4, 12].map((length) => fake("hex", length)).join("-");
