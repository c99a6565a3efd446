/** Makes token-like text for tests: the same for the same seed, never written down. */
import { seal } from "../src/scan/checksum/checksums.ts";
import type { Alphabet, Fake } from "../src/token.ts";
import { numbers } from "./numbers.ts";

const small = "abcdefghijklmnopqrstuvwxyz";
const large = small.toUpperCase();
const digits = "0123456789";

const alphabets: Readonly<Record<Alphabet, string>> = {
  hex: `${digits}abcdef`,
  "upper-hex": `${digits}ABCDEF`,
  digits,
  letters: small + large,
  lower: small,
  base62: digits + large + small,
  base64: `${large}${small}${digits}+/`,
  base64url: `${large}${small}${digits}-_`,
  base32: `${large}234567`,
  "lower-base32": `${small}234567`,
  lower36: digits + small,
  upper36: digits + large,
  bech32: "qpzry9x8gf2tvdw0s3jn54khce6mua7l",
  "upper-bech32": "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const fakeFrom = (draw: (alphabet: Alphabet, length: number) => string): Fake =>
  Object.assign((alphabet: Alphabet, length: number) => draw(alphabet, length), {
    jwt: (claims: Readonly<Record<string, unknown>>) =>
      [encode({ alg: "RS256", typ: "JWT" }), encode(claims), draw("base64url", 342)].join("."),
    sealed: seal,
  });

/** Random text; the same for the same seed. */
export const fakeToken = (seed: number): Fake => {
  const next = numbers(seed);
  return fakeFrom((alphabet, length) => {
    const letters = alphabets[alphabet];
    return Array.from({ length }, () => letters.charAt(Math.floor(next() * letters.length))).join("");
  });
};

/** What documentation puts in the place of random text: one character, the alphabet in order, or a run of digits. */
export const dummyTokens: readonly Fake[] = [
  fakeFrom((_, length) => "x".repeat(length)),
  fakeFrom((alphabet, length) => alphabets[alphabet].charAt(0).repeat(length)),
  fakeFrom((alphabet, length) => alphabets[alphabet].repeat(6).slice(0, length)),
  fakeFrom((alphabet, length) =>
    (alphabet.includes("upper") ? "0123456789ABCDEF" : "0123456789abcdef").repeat(99).slice(0, length),
  ),
  fakeFrom((_, length) => "1234567890".repeat(99).slice(0, length)),
];
