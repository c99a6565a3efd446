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
 * Bits from which a string is held to be random. Of the identifiers and words in declarations of programs fewer than 1 in
 * 50 pass `low`, 1 in 250 `medium` and 1 in 500 `high`, hashes among them counted; of random strings of 20 characters 93 %
 * and more pass `medium`, of 64 characters 99 % pass `high`.
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

/**
 * Measures a value that may have a prefix or parts (`sk-…`, `12345:AA…`): the whole, or its longest part of 16 characters and
 * more, whichever looks more random.
 */
export const measureValue = (text: string): Measure => {
  const whole = measure(text);
  let longest = "";
  for (const part of text.slice(0, 512).split(/[-_.:]/)) if (part.length > longest.length) longest = part;
  if (longest.length < 16 || longest.length === text.length) return whole;
  const part = measure(longest);
  return part.bits > whole.bits ? { alphabet: whole.alphabet, bits: part.bits } : whole;
};
