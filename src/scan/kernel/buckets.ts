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
export const fitOf = (text: string, fold: boolean): Fit =>
  Array.from({ length: 4 }, (_, index) => {
    if (index >= text.length) return -1;
    const code = text.charCodeAt(index);
    const either = fold && code >= 97 && code <= 122 ? 1 << (14 + (code >> 4)) : 0;
    return (1 << (code & 15)) | (1 << (16 + (code >> 4))) | either;
  });

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

/** Where in a literal the four bytes lie that other text has the least. */
export const rarestPlace = (text: string, fold: boolean): number => {
  let best = 0;
  let least = Infinity;
  for (let place = 0; place + 4 <= Math.min(text.length, 24); place++) {
    const chance = chanceOf(fitOf(text.slice(place, place + 4), fold));
    if (chance < least) [best, least] = [place, chance];
  }
  return best;
};

/** Joins the fits, two at a time and the cheapest first, until eight are left. */
export const toBuckets = (fits: readonly Fit[]): readonly Fit[] => {
  let buckets = [...new Map(fits.map((fit) => [fit.join(), fit])).values()];
  while (buckets.length > 8) {
    let cheapest = Infinity;
    let pair: readonly [Fit, Fit] | undefined;
    for (const [index, one] of buckets.entries()) {
      for (const other of buckets.slice(index + 1)) {
        const cost = chanceOf(both(one, other)) - chanceOf(one) - chanceOf(other);
        if (cost < cheapest) [cheapest, pair] = [cost, [one, other]];
      }
    }
    if (pair === undefined) break;
    const [one, other] = pair;
    buckets = [...buckets.filter((bucket) => bucket !== one && bucket !== other), both(one, other)];
  }
  return buckets;
};
