/** Values made at run time, as people and programs make them. */

import { numbers } from "../numbers.ts";

// The same in every run: what is found once in a thousand is no test.
const next = numbers(0x5eed);
const randomInt = (limit: number): number => Math.floor(next() * limit);

const alphabets = {
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digits: "0123456789",
  hex: "0123456789abcdef",
  base62: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  lower36: "abcdefghijklmnopqrstuvwxyz0123456789",
  base32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  signs: "!@#%^*?+",
} as const;

export type Letters = keyof typeof alphabets;

/** `length` random characters. */
export const random = (letters: Letters, length: number): string =>
  Array.from({ length }, () => alphabets[letters][randomInt(alphabets[letters].length)]).join("");

const words =
  "summer dragon coffee winter orange rocket falcon silver thunder castle pepper velvet monsoon harbor".split(" ");
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[randomInt(items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
};
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Passwords as people choose them. */
export const chosen = (): string =>
  pick([
    () => `${capital(pick(words))}${random("digits", 4)}`,
    () => `${capital(pick(words))}@${random("digits", 3)}`,
    () => `${pick(words)}${random("digits", 2)}!`,
    () => `${capital(pick(words)).replace("o", "0").replace("e", "3")}${random("signs", 1)}${random("digits", 2)}`,
    () => `${random("lower", 3)}${random("digits", 3)}${random("upper", 2)}`,
    () => random("lower", 9),
    () => random("base62", 10),
    () => `${random("base62", 11)}${random("signs", 2)}`,
  ])();

/** Tokens, keys and secrets as programs make them. */
export const issued = (): string =>
  pick([
    () => random("hex", 32),
    () => random("hex", 40),
    () => random("hex", 64),
    () => random("base62", 24),
    () => random("base62", 32),
    () => random("base62", 40),
    () => random("base64url", 43),
    () => `${random("base64", 43)}=`,
    () => random("lower36", 32),
    () => random("base32", 32),
    () => random("base62", 20),
  ])();
