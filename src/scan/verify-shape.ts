/** Tries the pattern of a shape around a hit. Patterns are compiled at their first hit: 250 of them cost 25 ms. */
import type { IssuedShape } from "./kernel/literals.ts";
import { nearby, patternOfNames } from "./verify-name.ts";
import { type Verified, verifyToken } from "./verify-token.ts";
import { followsEscape, isPartOfWord, type TextWindow, type Windows } from "./verify-window.ts";

const lookbehind = 8;
const before = 8;
const after = 4096;

interface Compiled {
  /** Matches at `lastIndex` alone. */
  readonly here: RegExp;
  readonly global: RegExp;
  readonly names: RegExp | undefined;
}

/** A shape made ready, and how far it has been searched in the text at hand. */
export interface Matcher {
  readonly issued: IssuedShape;
  /** Tries a match that begins at `at`; `end` is where it ends, `at` where there is none. */
  begins(windows: Windows, at: number): { readonly span: Verified | undefined; readonly end: number };
  /** Tries every match that begins in reach of `at`; nothing twice. `done` is where the last search ended. */
  around(windows: Windows, at: number, done: number): { readonly found: readonly Verified[]; readonly done: number };
}

/** Opens the matcher of a shape. */
export const matcherOf = (issued: IssuedShape): Matcher => {
  const { shape } = issued;
  const reach = { before: shape.reach?.before ?? before, after: shape.reach?.after ?? after };
  let compiled: Compiled | undefined;
  const compile = (): Compiled => {
    const flags = shape.pattern.flags.replace(/[gyd]/g, "");
    const names = shape.needsName === undefined ? undefined : patternOfNames(shape.needsName);
    compiled = {
      here: new RegExp(shape.pattern.source, `${flags}dy`),
      global: new RegExp(shape.pattern.source, `${flags}dg`),
      names,
    };
    return compiled;
  };

  const judge = (windows: Windows, { text, base }: TextWindow, match: RegExpExecArray): Verified | undefined => {
    const whole = match[1] === undefined;
    const [start, end] = match.indices?.[whole ? 0 : 1] ?? [0, 0];
    const joins = shape.checksum === undefined && (shape.needsName !== undefined || shape.confidence !== "high");
    if (whole && isPartOfWord(text, start, end, joins)) return undefined;
    const names = (compiled ?? compile()).names;
    if (names !== undefined && !names.test(nearby(windows, base + start, base + end))) return undefined;
    return verifyToken(issued, text.slice(start, end), base + start);
  };

  return {
    issued,
    begins: (windows, at) => {
      const { here } = compiled ?? compile();
      let window = windows(at - lookbehind, at + reach.after);
      // Nothing before an escape's end belongs to the word, so a pattern's own lookbehind must not see it.
      if (followsEscape(window.text, at - window.base))
        window = { text: window.text.slice(at - window.base), base: at };
      here.lastIndex = at - window.base;
      const match = here.exec(window.text);
      if (match === null) return { span: undefined, end: at };
      return { span: judge(windows, window, match), end: at + match[0].length };
    },
    around: (windows, at, done) => {
      const from = Math.max(at - reach.before, done);
      const end = at + reach.after;
      if (done > at + 1) return { found: [], done };
      const { global } = compiled ?? compile();
      const window = windows(from - lookbehind, end + reach.after);
      const found: Verified[] = [];
      global.lastIndex = from - window.base;
      for (let match = global.exec(window.text); match !== null; match = global.exec(window.text)) {
        if (window.base + match.index > end) break;
        const span = judge(windows, window, match);
        if (span !== undefined) found.push(span);
        if (match[0] === "") global.lastIndex++;
      }
      return { found, done: end };
    },
  };
};
