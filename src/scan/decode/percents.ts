/** Signs spelled in percents within a word: the `:`, `+`, `=` or `@` may belong to what a token begins with. */
import { Buffer } from "node:buffer";

const percent = 37;
const shortestHead = 3;
const shortestTail = 12;
const signs = /^%(?:2[BbFf]|3[AaDd]|40)$/;

const isWord = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 45 || byte === 95;

const wordLength = (bytes: Uint8Array, at: number, step: 1 | -1, most: number): number => {
  let length = 0;
  while (length < most && isWord(bytes[at + length * step] ?? 0)) length++;
  return length;
};

/** Where such a sign stands in a word that is long enough for a token, in order. */
export const signsInWords = (bytes: Uint8Array): readonly number[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = view.indexOf(percent); at >= 0; at = view.indexOf(percent, at + 1)) {
    if (wordLength(bytes, at + 3, 1, shortestTail) < shortestTail) continue;
    if (wordLength(bytes, at - 1, -1, shortestHead) < shortestHead) continue;
    if (signs.test(view.toString("latin1", at, at + 3))) places.push(at);
  }
  return places;
};
