/** Does one of these follow the other in a row that people type: `bc`, `89`, `90`, `9a`, `Za`, `f0`, or the same again? */
const follows = (one: number, next: number): boolean => {
  if (next === one || next === one + 1) return true;
  const pair = String.fromCharCode(one, next);
  return /^(?:9[0aA]|z[0A]|Z[0a]|[fF][01]|0[aA])$/.test(pair);
};

/**
 * Is a text mostly the alphabet, the digits in order, or one character again and again, as in the examples of documents?
 * Random text has such neighbours in one place of ten (of five in hexadecimal); separators count for nothing.
 */
export const isSequence = (text: string): boolean => {
  const letters = text.slice(0, 512).replaceAll(/[^A-Za-z0-9]/g, "");
  if (letters.length < 10) return false;
  let rows = 0;
  for (let at = 1; at < letters.length; at++) {
    if (follows(letters.charCodeAt(at - 1), letters.charCodeAt(at))) rows++;
  }
  return rows >= (letters.length - 1) * 0.5;
};
