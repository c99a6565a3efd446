/**
 * What a pattern's text proves about the keywords in it: every way a match can begin, as sets of characters. Where it
 * proves nothing the kernel looks more often.
 */
import { bodyLengths, leastLengths } from "./bodies.ts";

/** One character of a match: the source of what it may be (`[a-f]`, `\d`, `x`). */
type Atom = string;
type Path = readonly Atom[];

/** From here on the places of a path are not sure. */
const LOOSE = "loose";
const MOST_PATHS = 400;
const LONGEST_PATH = 64;
const atom = /^(?:\[(?:[^\]\\]|\\.)*\]|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|[^\\()[\]|?*+{}$])/s;
const quantifier = /^(?:\{(\d+)(,?)(\d*)\}|([?*+]))\??/;

/** The length of the assertion that `source` begins with, which stands for no character; 0 where none does. */
const assertionAt = (source: string): number => {
  if (/^(?:\\[bB]|\^)/.test(source)) return source.startsWith("^") ? 1 : 2;
  if (!/^\(\?<?[!=]/.test(source)) return 0;
  let depth = 0;
  for (const part of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|[()]|[^\\[()]+/gs)) {
    if (part[0] === "(") depth++;
    if (part[0] === ")" && --depth === 0) return part.index + 1;
  }
  return source.length;
};

interface Read {
  readonly paths: readonly Path[];
  readonly rest: string;
}

const isOpen = (path: Path): boolean => path[path.length - 1] === "";

/** Each of `before` followed by each of `after`; an open end (`""`) takes nothing more. */
const joined = (before: readonly Path[], after: readonly Path[]): Path[] => {
  const paths: Path[] = [];
  for (const head of before) {
    if (isOpen(head) || head.length >= LONGEST_PATH) paths.push(head);
    else for (const tail of after) paths.push([...head, ...tail].slice(0, LONGEST_PATH));
    if (paths.length > MOST_PATHS) throw new RangeError("a pattern that begins in too many ways");
  }
  return paths;
};

const repeated = (once: readonly Path[], least: number, most: number): Path[] => {
  let paths: Path[] = [[]];
  for (let count = 0; count < Math.min(least, LONGEST_PATH); count++) paths = joined(paths, once);
  if (most === least) return paths;
  if (least === 0 && most === 1) return [...paths, ...joined(paths, once)];
  // More of what may follow anyway makes no tail shorter.
  return joined(paths, once.flat().every(isTail) ? [[LOOSE]] : [[""]]);
};

const readQuantified = (once: readonly Path[], rest: string): Read => {
  const found = quantifier.exec(rest);
  if (found === null) return { paths: once, rest };
  const [text, least, comma, most, sign] = found;
  const from = least === undefined ? (sign === "+" ? 1 : 0) : Number(least);
  const fixed = comma === "" ? from : most ? Number(most) : Infinity;
  const to = least === undefined ? (sign === "?" ? 1 : Infinity) : fixed;
  return { paths: repeated(once, from, to), rest: rest.slice(text.length) };
};

const readSequence = (source: string): Read => {
  let paths: readonly Path[] = [[]];
  let rest = source;
  while (rest !== "" && !rest.startsWith(")") && !rest.startsWith("|")) {
    const skipped = assertionAt(rest);
    if (skipped > 0) {
      rest = rest.slice(skipped);
      continue;
    }
    const one = rest.startsWith("(") ? readGroup(rest) : readAtom(rest);
    const more = readQuantified(one.paths, one.rest);
    paths = joined(paths, more.paths);
    rest = more.rest;
  }
  return { paths, rest };
};

const readAtom = (source: string): Read => {
  const found = atom.exec(source);
  if (found === null) return { paths: [[""]], rest: source.slice(1) };
  return { paths: [[found[0]]], rest: source.slice(found[0].length) };
};

const readGroup = (source: string): Read => {
  let rest = source.replace(/^\((?:\?:|\?<\w+>)?/, "");
  const paths: Path[] = [];
  for (;;) {
    const one = readSequence(rest);
    paths.push(...one.paths);
    rest = one.rest.slice(1);
    if (!one.rest.startsWith("|")) return { paths, rest };
  }
};

const pathsOf = (pattern: RegExp): readonly Path[] => {
  try {
    return readGroup(`(${pattern.source})`).paths;
  } catch {
    // Too many ways: nothing is proved, which only costs time.
    return [];
  }
};

const may = (part: Atom, text: string, flags: string): boolean =>
  part !== "" && new RegExp(`^${part}$`, flags).test(text);

const tails = new Map<string, boolean>();
const isTail = (part: Atom): boolean => {
  const known = tails.get(part);
  if (known !== undefined || part === "") return known ?? false;
  const outside = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).filter(
    (c) => !/[\w+/=.:~%$&*>-]/.test(c),
  );
  const answer = !outside.some((text) => may(part, text, ""));
  tails.set(part, answer);
  return answer;
};

/** What is proved of a keyword. */
export interface Lead {
  /** It begins a match. */
  readonly begins: boolean;
  /** It stands at the start of a word of a match. */
  readonly starts: boolean;
  /** So many characters of the class `TAIL` surely follow it there; at most 8. */
  readonly tail: number;
  /** By class of `bodyClasses`: so many characters of it do. */
  readonly bodies: readonly number[];
}

/** May no more than 26 characters stand there, so that a keyword is spelled and not met by chance? */
const isNarrow = (part: Atom): boolean =>
  part !== "" &&
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((text) => may(part, text, "")).length <=
    26;

/** The offsets in a path where the keyword may stand at the start of a word. */
const offsetsIn = (path: Path, keyword: string, flags: string): readonly number[] => {
  const loose = path.indexOf(LOOSE);
  const sure = loose < 0 ? path : path.slice(0, loose);
  // Three characters that few others may replace: the rest may be of any class without being met by chance.
  const fits = (offset: number) => {
    const parts = sure.slice(offset, offset + keyword.length);
    if (parts.length < keyword.length || parts.filter(isNarrow).length < Math.min(3, keyword.length)) return false;
    return parts.every((part, index) => may(part, keyword[index] ?? "", flags));
  };
  return sure.flatMap((_, offset) => {
    const isStart = offset === 0 || (!/\w/.test(sure[offset - 1] ?? "w") && sure[offset - 1]?.length === 1);
    return isStart && fits(offset) ? [offset] : [];
  });
};

const tailLength = (path: Path): number => {
  const rest = path.filter((part) => part !== LOOSE);
  const end = rest.findIndex((part) => !isTail(part));
  return Math.min(end < 0 ? rest.length : end, 8);
};

const latin1 = Array.from({ length: 256 }, (_, code) => code);

/** By class: how long the body is that surely begins `path`. */
const bodiesOf = (path: Path, flags: string): readonly number[] => {
  const loose = path.indexOf(LOOSE);
  const fits = (part: Atom) => latin1.filter((code) => may(part, String.fromCharCode(code), flags));
  return bodyLengths(loose < 0 ? path : path.slice(0, loose), fits, flags);
};

/** Tells how the matches of `pattern` have `keyword`. */
export const leadOf = (pattern: RegExp, keyword: string): Lead => {
  const flags = pattern.flags.replace(/[dgy]/g, "");
  const found = pathsOf(pattern).flatMap((path) => offsetsIn(path, keyword, flags).map((offset) => ({ path, offset })));
  return {
    begins: found.length > 0 && found.every(({ offset }) => offset === 0),
    starts: found.length > 0,
    tail: Math.min(8, ...found.map(({ path, offset }) => tailLength(path.slice(offset + keyword.length)))),
    bodies: leastLengths(found.map(({ path, offset }) => bodiesOf(path.slice(offset + keyword.length), flags))),
  };
};

/** Does the pattern spell the keyword, so that the token itself has it? */
export const spells = (pattern: RegExp, keyword: string): boolean => {
  if (pattern.source.toLowerCase().replaceAll("\\", "").includes(keyword.toLowerCase())) return true;
  const flags = pattern.flags.replace(/[dgy]/g, "");
  return pathsOf(pattern).some((path) =>
    [...keyword].every((text, index) => may(path[index] ?? "", text, flags) && isNarrow(path[index] ?? "")),
  );
};
