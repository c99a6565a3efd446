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
export const jointAt = (text: string, at: number): Joint | undefined => {
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

/** May a joint end where a string begins at `start`? Over-eager: `jointsIn` decides. */
export const mayContinue = (text: string, start: number): boolean => {
  let at = start - 1;
  const limit = Math.max(0, at - farthest);
  const skip = (): void => {
    while (at > limit && /[ \t\r\n]/.test(text[at] ?? "")) at--;
  };
  if (!isQuote(text[at])) {
    skip();
    return at < start - 1 && text[at] === "\\";
  }
  at--;
  if (/[bBfFrRuU@$]/.test(text[at] ?? "")) at--;
  skip();
  while (at > limit && /[+.&<>|\\]/.test(text[at] ?? "")) at--;
  skip();
  return isQuote(text[at]) && at < start - 2;
};
