/** Regular expressions of users, with a time limit: a pull request may bring one. */
import { type Context, createContext, Script } from "node:vm";

/** Milliseconds for one value. */
const limit = 100;
/** Characters of a value that a pattern sees. */
const longest = 10_000;

/**
 * Without a limit where the text cannot make it slow: one repeat without an end at most, no repeat of a group, no look
 * around, no reference back.
 */
const isTame = (pattern: string): boolean => {
  const bare = pattern.replace(/\\[dwsDWSbB.+*?()[\]{}|^$/\\-]/g, "x").replace(/\[[^\]\\]*\]/g, "x");
  const endless = bare.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  return (
    pattern.length < 200 && endless <= 1 && !/\\|\)[*+?{]|\(\?[^:]|\{\d{3,}|,\d{3,}\}/.test(bare) && endless * 2 <= 2
  );
};

let context: Context | undefined;

const bounded = (pattern: string): ((text: string) => boolean | undefined) => {
  context ??= createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const within = context;
  const script = new Script("matches = pattern.test(text)");
  // Made inside, so that it runs under the limit with everything it calls.
  const make = new Script(`pattern = new RegExp(source, "u")`);
  return (text) => {
    Object.assign(within, { source: pattern, text });
    try {
      make.runInContext(within, { timeout: limit });
      script.runInContext(within, { timeout: limit });
      return within.matches === true;
    } catch {
      // Out of time: nothing can be said. The pattern itself was compiled before.
      return undefined;
    }
  };
};

/** Is it a regular expression at all? */
export const isPattern = (pattern: string): boolean => {
  try {
    new RegExp(pattern, "u");
    return pattern.length <= 1000;
  } catch {
    // Its message would quote the pattern, which is the user's own; whoever asks says where it stands.
    return false;
  }
};

/** A test of texts: `undefined` where the pattern ran out of time. Each pattern is compiled once. */
export const boundedPatterns = (): ((pattern: string) => (text: string) => boolean | undefined) => {
  const known = new Map<string, (text: string) => boolean | undefined>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found) return found;
    const tame = isTame(pattern) ? new RegExp(pattern, "u") : undefined;
    const run = tame ? (text: string) => tame.test(text) : bounded(pattern);
    const slow = new Set<string>();
    const test = (text: string): boolean | undefined => {
      const seen = text.slice(0, longest);
      if (slow.has(seen)) return undefined;
      const answer = run(seen);
      if (answer === undefined) slow.add(seen);
      return answer;
    };
    known.set(pattern, test);
    return test;
  };
};
