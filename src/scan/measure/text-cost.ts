/** How many bits it takes to write a string down as a person would have made it up: words, counting, rows of keys. */
import { pairRows } from "./pair-table.ts";

const digitClass = 26;
const edge = 27;
const width = 28;

const pairs = Uint8Array.from(pairRows.join(""), (character) => character.charCodeAt(0) - 65);
const costOf = (before: number, after: number): number => (pairs[before * width + after] ?? 48) / 4;

const keyRows = "qwertyuiop asdfghjkl zxcvbnm qwertz azerty 1qaz2wsx3edc 0987654321";
const steps = new Set<number>();
for (let at = 1; at < keyRows.length; at++) steps.add(keyRows.charCodeAt(at - 1) * 128 + keyRows.charCodeAt(at));

const classOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? digitClass : edge;
};

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** A letter after a letter: within the word, or as the head of the next one where it is a capital after a small one. */
const letterCost = (before: number, after: number, capitals: number): number => {
  const from = classOf(before);
  const to = classOf(after);
  if (!isUpper(before) && isUpper(after)) return costOf(from, edge) + costOf(edge, to) + 1.5;
  const inside = costOf(from, to);
  if (isUpper(before) && isUpper(after)) return inside + (capitals === 1 ? 2 : 0);
  if (isUpper(before) && !isUpper(after)) return inside + (capitals > 1 ? 4 : 0);
  return inside;
};

const separatorCost = (code: number): number =>
  code === 45 || code === 46 || code === 95 || code === 32 || code === 47 ? 2.5 : 5;

const stepCost = (before: number, after: number, capitals: number): number => {
  const from = before === 0 ? edge : classOf(before);
  const to = classOf(after);
  if (to === digitClass) return from === digitClass ? 3.4 : 3.4 + (from === edge ? 2 : costOf(from, edge) / 2 + 2.5);
  if (to === edge) return separatorCost(after) + (from < digitClass ? costOf(from, edge) / 2 : 0);
  if (from === digitClass) return costOf(edge, to) + 2.5;
  if (from === edge) return costOf(edge, to) + (isUpper(after) ? 1 : 0);
  return letterCost(before, after, capitals);
};

const follows = (before: number, after: number): boolean =>
  after === before ||
  Math.abs(after - before) === 1 ||
  steps.has((before | 32) * 128 + (after | 32)) ||
  steps.has(before * 128 + after);

/** The length of the part from `at` on that occurred before; 0 below 4 characters. */
const echoAt = (text: string, at: number): number => {
  if (at < 3 || text.length - at < 4) return 0;
  const place = text.lastIndexOf(text.slice(at, at + 4), at - 1);
  if (place < 0) return 0;
  let size = 4;
  while (at + size < text.length && text[place + size] === text[at + size]) size++;
  return size;
};

/** Bits; the longer and the less like words and counting, the more. Linear but for echoes: give at most 256 characters. */
export const textCost = (text: string): number => {
  let cost = 0;
  let before = 0;
  let capitals = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const echo = echoAt(text, at);
    if (echo > 0) {
      cost += 3 + Math.log2(at + 1);
      at += echo - 1;
      before = text.charCodeAt(at);
      continue;
    }
    const code = text.charCodeAt(at);
    run = before !== 0 && follows(before, code) ? run + 1 : 0;
    const step = stepCost(before, code, capitals);
    cost += run > 1 ? Math.min(step, 1) : step;
    capitals = isUpper(code) ? capitals + 1 : 0;
    before = code;
  }
  return before !== 0 && classOf(before) < digitClass ? cost + costOf(classOf(before), edge) / 2 : cost;
};
