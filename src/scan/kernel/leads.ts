/**
 * What a pattern's text proves about the keywords in it: every way a match can begin, as sets of characters. Where it
 * proves nothing the kernel looks more often.
 */

/** One character of a match: the source of what it may be (`[a-f]`, `\d`, `x`). */
type Atom = string;
type Path = readonly Atom[];

const MOST_PATHS = 400;
const LONGEST_PATH = 64;
const assertion = /^(?:\(\?<?[!=](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\])*\)|\\b|\\B|\^)/;
const atom = /^(?:\[(?:[^\]\\]|\\.)*\]|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|[^\\()[\]|?*+{}$])/s;
const quantifier = /^(?:\{(\d+)(,?)(\d*)\}|([?*+]))\??/;

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
  if (least > 0 || most > 1) return joined(paths, least > 0 ? [[""]] : [[], ...joined(once, [[""]])]);
  return [...paths, ...joined(paths, once)];
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
    const skipped = assertion.exec(rest);
    if (skipped !== null) {
      rest = rest.slice(skipped[0].length);
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

const runs = new Map<string, boolean>();
const isRun = (part: Atom): boolean => {
  const known = runs.get(part);
  if (known !== undefined || part === "") return known ?? false;
  const outside = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).filter(
    (c) => !/[\w+/=-]/.test(c),
  );
  const answer = !outside.some((text) => may(part, text, ""));
  runs.set(part, answer);
  return answer;
};

/** What is proved of a pattern's keywords. */
export interface Lead {
  /** Each match begins with one of them. */
  readonly starts: boolean;
  /** So many characters of a run (`[A-Za-z0-9_+/=-]`) surely follow this one, where it begins a match; at most 8. */
  tail(keyword: string): number;
}

/** Tells how the matches of `pattern` begin with `keywords`. */
export const leadOf = (pattern: RegExp, keywords: readonly string[]): Lead => {
  const flags = pattern.flags.replace(/[dgy]/g, "");
  const paths = pathsOf(pattern);
  const begins = (path: Path, keyword: string) =>
    [...keyword].every((text, index) => may(path[index] ?? "", text, flags));
  return {
    starts: paths.length > 0 && paths.every((path) => keywords.some((keyword) => begins(path, keyword))),
    tail: (keyword) => {
      const tails = paths.filter((path) => begins(path, keyword)).map((path) => path.slice(keyword.length));
      return Math.min(
        ...tails.map((tail) => [...tail, ""].slice(0, 9).findIndex((part) => !isRun(part))).map(eightAtMost),
      );
    },
  };
};

const eightAtMost = (index: number): number => (index < 0 ? 8 : Math.min(index, 8));

/** Does the pattern spell the keyword, so that the token itself has it? */
export const spells = (pattern: RegExp, keyword: string): boolean =>
  pattern.source.toLowerCase().replaceAll("\\", "").includes(keyword.toLowerCase()) ||
  leadOf(pattern, [keyword]).starts;
