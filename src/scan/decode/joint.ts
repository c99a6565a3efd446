/** Where one string ends and the next begins that a program would append to it. Plain loops: blanks cannot make it slow. */
import { isInList, listsIn } from "./joined-lists.ts";

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
/** `.concat("…`, `).append("…`; `; name += "…` */
const appended =
  /\)?\s{0,48}\.\s?(?:concat|append|Append|push_str|add)\(\s?|\)?;?\s{0,48}[$\w.]{1,60}\s?(?:\+|\.)=\s{0,4}/y;

const skipOperator = (text: string, from: number): number => {
  appended.lastIndex = from;
  const found = appended.exec(text);
  if (found !== null) return from + found[0].length;
  const at = skipGap(text, from);
  const operator = operators.find((sign) => text.startsWith(sign, at));
  return operator === undefined ? at : at + operator.length;
};

const isInner = (character: string | undefined): boolean => character !== undefined && /[\w.=+/~-]/.test(character);

/** `" + "`, `" . "`, `" "`, `" \⏎ "`, `"'` where the string ends at `at`. */
const betweenQuotes = (text: string, at: number): Joint | undefined => {
  const quote = text[at];
  const beyond = skipOperator(text, at + 1);
  let next = skipGap(text, beyond);
  if (!isQuote(text[next]) && /[bBfFrRuU@$]/.test(text[next] ?? "")) next++;
  if (!isQuote(text[next])) return undefined;
  // `""` may be an empty string or a doubled quote; `"'` joins words of a shell.
  if (next === at + 1) return isInner(text[at - 1]) && isInner(text[next + 1]) ? { at, end: next + 1 } : undefined;
  const operated = text.slice(at + 1, next).trim().length > 0;
  return text[next] === quote || operated ? { at, end: next + 1 } : undefined;
};

/** `", "` in a list whose items are joined with nothing between them. */
const betweenItems = (text: string, at: number): Joint | undefined => {
  const comma = skipGap(text, at + 1);
  if (text[comma] !== ",") return undefined;
  const next = skipGap(text, comma + 1);
  return isQuote(text[next]) ? { at, end: next + 1 } : undefined;
};

const opens = (text: string, at: number): boolean =>
  (text[at] === "$" || text[at] === "#") && text[at + 1] === "{" && isQuote(text[at + 2]);

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

/** All joints of a text, in order. */
export const jointsIn = (text: string): Joint[] => {
  const joints: Joint[] = [];
  const lists = listsIn(text);
  let inTemplate = false;
  for (let at = 0; at < text.length; at++) {
    let found: Joint | undefined;
    if (text[at] === "\\") found = continuedLine(text, at);
    else if (opens(text, at)) {
      inTemplate = true;
      found = { at, end: at + 3 };
    } else if (!isQuote(text[at])) continue;
    else if (inTemplate && text[at + 1] === "}") {
      inTemplate = opens(text, at + 2);
      found = { at, end: at + (inTemplate ? 5 : 2) };
    } else found = betweenQuotes(text, at) ?? (isInList(lists, at) ? betweenItems(text, at) : undefined);
    if (found === undefined) continue;
    joints.push(found);
    at = found.end - 1;
  }
  return joints;
};
