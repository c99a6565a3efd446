/** Where one string ends and the next begins that a program would append to it. Plain loops: blanks cannot make it slow. */

/** From the end of one part to the begin of the next, in a text. */
export interface Joint {
  readonly at: number;
  readonly end: number;
}

const farthest = 96;

const isQuote = (character: string | undefined): boolean => character === '"' || character === "'" || character === "`";

/** Past blanks and at most two line ends (with the `\` before them). */
const skipGap = (text: string, from: number): number => {
  let at = from;
  let lines = 0;
  for (const limit = Math.min(text.length, from + farthest); at < limit; at++) {
    const character = text[at];
    if (character === "\n") lines++;
    const skipped = character === " " || character === "\t" || character === "\r" || (character === "\n" && lines < 3);
    if (!skipped && !(character === "\\" && (text[at + 1] === "\n" || text[at + 1] === "\r"))) break;
  }
  return at;
};

const operators = ["..", "<>", "||", "+", ".", "&"];

const skipOperator = (text: string, at: number): number => {
  const operator = operators.find((sign) => text.startsWith(sign, at));
  return operator === undefined ? at : at + operator.length;
};

/** `" + "`, `" . "`, `" "`, `" \⏎ "` where the string ends at `at`. */
const betweenQuotes = (text: string, at: number): Joint | undefined => {
  const quote = text[at];
  let next = skipGap(text, skipOperator(text, skipGap(text, at + 1)));
  if (text[next] !== quote && /[bBfFrRuU@$]/.test(text[next] ?? "")) next++;
  // `""` is an empty string or a doubled quote.
  return next > at + 1 && text[next] === quote ? { at, end: next + 1 } : undefined;
};

/** A `\` at a line's end: the next line goes on after its indentation. */
const continuedLine = (text: string, at: number): Joint | undefined => {
  let next = at + 1;
  if (text[next] === "\r") next++;
  if (text[next] !== "\n") return undefined;
  next++;
  const limit = next + farthest;
  while (next < limit && (text[next] === " " || text[next] === "\t")) next++;
  return { at, end: next };
};

/** The joint that begins at `at`; undefined where none does. */
const jointAt = (text: string, at: number): Joint | undefined => {
  if (text[at] === "\\") return continuedLine(text, at);
  return isQuote(text[at]) ? betweenQuotes(text, at) : undefined;
};

/** All joints of a text, in order. */
export const jointsIn = (text: string): Joint[] => {
  const joints: Joint[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = jointAt(text, at);
    if (found === undefined) continue;
    joints.push(found);
    at = found.end - 1;
  }
  return joints;
};

const isGapByte = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13 || byte === 92;
/** `+`, `.`, `&`, `<`, `>`, `|` */
const isOperatorByte = (byte: number): boolean =>
  byte === 43 || byte === 46 || byte === 38 || byte === 60 || byte === 62 || byte === 124;
const isQuoteByte = (byte: number): boolean => byte === 34 || byte === 39 || byte === 96;

/** From `at` by `step`: past a gap, an operator and a gap. */
const beyondGap = (bytes: Uint8Array, at: number, step: 1 | -1): number => {
  let place = at;
  let left = farthest;
  const skip = (test: (byte: number) => boolean): void => {
    while (left-- > 0 && test(bytes[place] ?? 0)) place += step;
  };
  skip(isGapByte);
  skip(isOperatorByte);
  skip(isGapByte);
  return place;
};

/** May the string that ends at `end` go on in another? Over-eager and cheap: `jointsIn` decides. */
export const mayGoOn = (bytes: Uint8Array, end: number): boolean => {
  const byte = bytes[end] ?? 0;
  if (byte === 92) return bytes[end + 1] === 10 || bytes[end + 1] === 13;
  if (!isQuoteByte(byte)) return false;
  const next = beyondGap(bytes, end + 1, 1);
  return next > end + 1 && (bytes[next] === byte || bytes[next + 1] === byte);
};

/** May the string that begins at `start` go on from another? Over-eager and cheap. */
export const mayContinue = (bytes: Uint8Array, start: number): boolean => {
  const byte = bytes[start - 1] ?? 0;
  if (!isQuoteByte(byte)) {
    let at = start - 1;
    while (at > start - farthest && isGapByte(bytes[at] ?? 0) && bytes[at] !== 92) at--;
    return at < start - 1 && bytes[at] === 92;
  }
  const bare = beyondGap(bytes, start - 2, -1);
  const prefixed = beyondGap(bytes, start - 3, -1);
  return (bare < start - 2 && bytes[bare] === byte) || (prefixed < start - 3 && bytes[prefixed] === byte);
};
