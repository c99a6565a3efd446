/** A cheap look at bytes: may a name be near? Over-eager; `verify-name.ts` decides. */

const reach = 200;
const lineEnd = 10;
const backslash = 92;

/** `-`, `_`, `.`, a blank: they separate the words of a name. */
const separates = (byte: number): boolean => byte === 45 || byte === 95 || byte === 46 || byte === 32;

const small = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

/** `n`, `r`, `t` */
const endsEscape = (byte: number): boolean => byte === 110 || byte === 114 || byte === 116;

const slotOf = (signs: number): number => Math.imul(signs, 0x9e3779b1) >>> 16;

/** The begin of the line before the one that holds `at`, at most 200 bytes back. */
const previousLine = (bytes: Uint8Array, at: number): number => {
  const least = Math.max(0, at - reach);
  let lines = 0;
  let place = at;
  while (place > least && (bytes[place - 1] !== lineEnd || ++lines < 2)) place--;
  return place;
};

const endOfLine = (bytes: Uint8Array, at: number): number => {
  const most = Math.min(bytes.length, at + reach);
  let place = at;
  while (place < most && bytes[place] !== lineEnd) place++;
  return place;
};

/**
 * Tells whether any of these names may stand near a place: in its line or the one before.
 * @param names plain (`plainName`); with one of less than three characters every place is told
 */
export const mayBeNear = (names: readonly string[]): ((bytes: Uint8Array, at: number) => boolean) => {
  /** Bit 0: a name may begin with the three signs of the slot; bit 1: with the four. */
  const begins = new Uint8Array(65_536);
  if (names.some(({ length }) => length < 3)) return () => true;
  for (const name of names) {
    const length = Math.min(name.length, 4);
    let signs = 0;
    for (let at = 0; at < length; at++) signs = (signs << 8) | name.charCodeAt(at);
    begins[slotOf(signs)] = (begins[slotOf(signs)] ?? 0) | (length === 4 ? 2 : 1);
  }
  const holds = (bytes: Uint8Array, from: number, to: number): boolean => {
    let signs = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (separates(byte)) continue;
      if (byte === backslash && at + 1 < to && endsEscape(bytes[at + 1] ?? 0)) {
        at++;
        continue;
      }
      signs = (signs << 8) | small(byte);
      if (((begins[slotOf(signs)] ?? 0) & 2) !== 0 || ((begins[slotOf(signs & 0xffffff)] ?? 0) & 1) !== 0) return true;
    }
    return false;
  };
  return (bytes, at) => holds(bytes, previousLine(bytes, at), at) || holds(bytes, at, endOfLine(bytes, at));
};
