import { createContext, Script } from "node:vm";

/** One match may take this long, all together ten times of it; OpenClaw's own patterns take microseconds. */
const matchLimit = 100;

/** A text longer than any name or address a pattern is written for. */
const textLimit = 4096;

/**
 * Matches by patterns that somebody else wrote: one that goes through every way to fail is stopped.
 * @returns `fits` says `undefined` for a pattern that is none, or that took too long; `given` counts those
 */
export const boundedMatch = () => {
  const asked: { pattern: string; text: string } = { pattern: "", text: "" };
  const context = createContext(Object.assign(Object.create(null), { asked }));
  // Zod writes some patterns for the `u` flag and some that are none with it.
  const script = new Script(
    "(() => { let form; try { form = new RegExp(asked.pattern, 'u') } catch { form = new RegExp(asked.pattern) } return form.test(asked.text) })()",
  );
  const known = new Map<string, boolean | undefined>();
  const given = new Set<string>();
  let spent = 0;
  const match = (pattern: string, text: string): boolean | undefined => {
    if (given.has(pattern) || pattern.length > textLimit || text.length > textLimit || spent >= 10 * matchLimit)
      return undefined;
    Object.assign(asked, { pattern, text });
    const start = performance.now();
    try {
      return script.runInContext(context, { timeout: matchLimit }) === true;
    } catch {
      // No pattern, or stopped. What is thrown quotes the pattern.
      return undefined;
    } finally {
      spent += performance.now() - start > matchLimit / 2 ? matchLimit : 0;
    }
  };
  const fits = (pattern: string, text: string): boolean | undefined => {
    const key = `${pattern}\n${text}`;
    if (!known.has(key)) known.set(key, match(pattern, text));
    const answer = known.get(key);
    if (answer === undefined) given.add(pattern);
    return answer;
  };
  return { fits, given: (): number => given.size };
};
