/** Sorts literals into the eight buckets of the SIMD front, so that other text seldom fits one. */

/** For each of 4 positions the bytes that fit: low nibbles in bits 0 to 15, high nibbles in bits 16 to 31. */
type Fit = readonly number[];

const common = "etaoinsrlcdpumhfgybvwkxjqz";

/** About how often a byte stands in source text. */
const weights: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  const text = String.fromCharCode(byte);
  const rank = common.indexOf(text.toLowerCase());
  if (rank >= 0) return (text >= "a" ? 8 : 1) / (rank + 4);
  if (byte === 32) return 1.5;
  return byte > 32 && byte < 127 ? 0.1 : 0.005;
});
const sum = weights.reduce((total, weight) => total + weight, 0);

/** The nibbles that the first four bytes of a literal may have. */
const fitOf = (text: string, fold: boolean): Fit =>
  Array.from({ length: 4 }, (_, index) => {
    if (index >= text.length) return -1;
    const code = text.charCodeAt(index);
    const either = fold && code >= 97 && code <= 122 ? 1 << (14 + (code >> 4)) : 0;
    return (1 << (code & 15)) | (1 << (16 + (code >> 4))) | either;
  });

const none: Fit = [0, 0, 0, 0];

const both = (one: Fit, other: Fit): Fit => one.map((bits, index) => bits | (other[index] ?? 0));

const chances = new Map<number, number>();
const chanceOfBits = (bits: number): number => {
  const known = chances.get(bits);
  if (known !== undefined) return known;
  let weight = 0;
  for (let byte = 0; byte < 256; byte++) {
    if ((bits >>> (byte & 15)) & (bits >>> (16 + (byte >> 4))) & 1) weight += weights[byte] ?? 0;
  }
  chances.set(bits, weight / sum);
  return weight / sum;
};

const chanceOf = (fit: Fit): number => fit.reduce((product, bits) => product * chanceOfBits(bits), 1);

/** Joins the fits, two at a time and the cheapest first, until eight are left. */
const joinFits = (fits: readonly Fit[]): readonly Fit[] => {
  let buckets = [...new Map(fits.map((fit) => [fit.join(), fit])).values()];
  while (buckets.length > 8) {
    let cheapest = Infinity;
    let pair: readonly [Fit, Fit] | undefined;
    const chanceOfEach = buckets.map(chanceOf);
    for (const [index, one] of buckets.entries()) {
      for (let other = index + 1; other < buckets.length; other++) {
        const cost =
          chanceOf(both(one, buckets[other] ?? none)) - (chanceOfEach[index] ?? 0) - (chanceOfEach[other] ?? 0);
        if (cost < cheapest) [cheapest, pair] = [cost, [one, buckets[other] ?? none]];
      }
    }
    if (pair === undefined) break;
    const [one, other] = pair;
    buckets = [...buckets.filter((bucket) => bucket !== one && bucket !== other), both(one, other)];
  }
  return buckets;
};

/** What is looked for of a literal: its bytes at one of these places. */
interface Choice {
  readonly fits: readonly Fit[];
  bucket: number;
  place: number;
}

const bucketOf = (choices: readonly Choice[], bucket: number, left?: Choice): Fit =>
  choices.reduce(
    (fit, choice) => (choice.bucket === bucket && choice !== left ? both(fit, choice.fits[choice.place] ?? none) : fit),
    none,
  );

/** Moves a literal to the bucket and place that cost the least; tells whether it moved. */
const settle = (choices: readonly Choice[], choice: Choice, buckets: Fit[]): boolean => {
  const { bucket, place } = choice;
  const rest = bucketOf(choices, bucket, choice);
  buckets[bucket] = rest;
  let least = Infinity;
  for (const [index, fit] of buckets.entries()) {
    const alone = chanceOf(fit);
    for (const [at, own] of choice.fits.entries()) {
      const cost = chanceOf(both(fit, own)) - alone;
      // The same cost elsewhere is no reason to move.
      if (cost < least * (1 - 1e-9)) [least, choice.bucket, choice.place] = [cost, index, at];
    }
  }
  buckets[choice.bucket] = both(buckets[choice.bucket] ?? none, choice.fits[choice.place] ?? none);
  return choice.bucket !== bucket || choice.place !== place;
};

const rounds = 5;

/**
 * Sorts literals into at most eight buckets, each looked for at the place where it costs its bucket the least: names
 * that end alike (`api_key`, `signing-key`) are one to the front.
 */
export const arrange = (
  literals: readonly { readonly text: string; readonly fold: boolean }[],
): { readonly buckets: readonly Fit[]; readonly places: readonly number[] } => {
  const fitsOf = literals.map(({ text, fold }) =>
    Array.from({ length: Math.max(1, Math.min(text.length, 24) - 3) }, (_, at) => fitOf(text.slice(at, at + 4), fold)),
  );
  const rarest = fitsOf.map((fits) =>
    fits.reduce((best, fit, at) => (chanceOf(fit) < chanceOf(fits[best] ?? none) ? at : best), 0),
  );
  const joint = joinFits(fitsOf.map((fits, index) => fits[rarest[index] ?? 0] ?? none));
  const isIn = (fit: Fit, bucket: Fit): boolean => fit.every((bits, at) => (bits & ~(bucket[at] ?? 0)) === 0);
  const choices: Choice[] = fitsOf.map((fits, index) => {
    const place = rarest[index] ?? 0;
    return {
      fits,
      place,
      bucket: Math.max(
        0,
        joint.findIndex((bucket) => isIn(fits[place] ?? none, bucket)),
      ),
    };
  });
  const buckets = joint.map((_, bucket) => bucketOf(choices, bucket));
  for (let round = 0; round < rounds; round++) {
    if (!choices.map((choice) => settle(choices, choice, buckets)).includes(true)) break;
  }
  return { buckets, places: choices.map(({ place }) => place) };
};
