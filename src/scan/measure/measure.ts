import { type Written, writtenIn } from "./alphabet.ts";
import { textCost } from "./text-cost.ts";

/** How random a string looks. */
export interface Measure {
  readonly alphabet: Written["alphabet"];
  /**
   * By how many bits the string is shorter to write as random characters of its alphabet than as words, counting and
   * rows of keys. Below 0 where it reads as text. Calibrated in `test/scan/measure.test.ts`.
   */
  readonly bits: number;
}

/**
 * Bits from which a string is held to be random. Of identifiers and words in program sources, 1 in 50 passes `low`, 1 in
 * 1,000 `medium` and 1 in 10,000 `high`; of random strings of 20 characters and more, 97 % and more pass `medium`.
 */
export const randomFrom = { low: 6, medium: 14, high: 24 } as const;

const longest = 192;

/** Measures the first 192 characters. */
export const measure = (text: string): Measure => {
  const head = text.length > longest ? text.slice(0, longest) : text;
  const { alphabet, bits } = writtenIn(head);
  if (alphabet === "digits") return { alphabet, bits: Math.min(0, textCost(head) - bits * head.length) };
  return { alphabet, bits: textCost(head) - bits * head.length };
};
