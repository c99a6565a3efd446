/** What a value is written in; each has its own ground level of randomness. */
export interface Written {
  readonly alphabet: "digits" | "hex" | "base32" | "letters" | "alphanumeric" | "base64" | "mixed";
  /** Bits that each character of a random value in this alphabet carries. */
  readonly bits: number;
}

const lower = 1;
const upper = 2;
const digit = 4;
const base64Sign = 8;
const otherSign = 16;

const kindOf = (code: number): number => {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  return code === 43 || code === 47 || code === 61 || code === 45 || code === 95 ? base64Sign : otherSign;
};

const sizeOf = (kinds: number): number =>
  (kinds & lower ? 26 : 0) +
  (kinds & upper ? 26 : 0) +
  (kinds & digit ? 10 : 0) +
  (kinds & base64Sign ? 2 : 0) +
  (kinds & otherSign ? 16 : 0);

const hex = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const base32 = /^(?:[A-Z2-7]{16,}|[a-z2-7]{16,})=*$/;

/** The narrowest alphabet that holds all of `text`. */
export const writtenIn = (text: string): Written => {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) kinds |= kindOf(text.charCodeAt(at));
  const mixed = (kinds & (lower | upper | digit)) !== digit && (kinds & digit) !== 0;
  if (kinds === digit) return { alphabet: "digits", bits: Math.log2(10) };
  if (mixed && hex.test(text)) return { alphabet: "hex", bits: 4 };
  if (mixed && base32.test(text)) return { alphabet: "base32", bits: 5 };
  const bits = Math.log2(Math.max(2, sizeOf(kinds)));
  if (kinds & otherSign) return { alphabet: "mixed", bits };
  if (kinds & base64Sign) return { alphabet: "base64", bits };
  return { alphabet: kinds & digit ? "alphanumeric" : "letters", bits };
};
