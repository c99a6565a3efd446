/** Globs over paths, without regular expressions: no glob can make a match take long, and nothing is loaded for it. */
import { globStep, type Step, stepMatches } from "./glob-steps.ts";

/** What a glob may hold. */
const globLimits = { characters: 256, alternatives: 64 };

const negated = (glob: string): boolean => glob.startsWith("!");

/** `a{b,c}d` → `abd`, `acd`; nested ones too; undefined where it is more than a glob may hold, or a brace stays open. */
const unfolded = (glob: string): readonly string[] | undefined => {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const close = next.indexOf("}");
    const start = next.lastIndexOf("{", close === -1 ? undefined : close);
    if (close === -1 && start === -1) done.push(next);
    else if (close === -1 || start === -1) return undefined;
    else {
      const [before, after] = [next.slice(0, start), next.slice(close + 1)];
      for (const part of next
        .slice(start + 1, close)
        .split(",")
        .reverse())
        open.push(`${before}${part}${after}`);
    }
    if (done.length + open.length > globLimits.alternatives) return undefined;
  }
  return done;
};

/** Why a glob is refused, in words; undefined for a good one. */
export const globFlaw = (glob: string): string | undefined => {
  if (glob.trim() === "") return "a glob may not be empty";
  if (glob.length > globLimits.characters) return `a glob may have ${globLimits.characters} characters at most`;
  if (glob.includes("\\")) return "a glob has `/` between its parts, never a backslash";
  if (unfolded(glob) === undefined) return "a brace of this glob stays open, or its braces unfold to too much";
  return undefined;
};

const stepsOf = (glob: string): readonly Step[] => {
  const steps = glob.replace(/^(?:\.\/|\/)+/, "").split("/");
  return (steps.at(-1) === "" ? [...steps.slice(0, -1), "**"] : steps).map(globStep);
};

/** As with `*` in a word: two indices, and one way back to the last `**`. */
const matches = (steps: readonly Step[], path: readonly string[]): boolean => {
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < path.length) {
    const step = steps[i];
    if (step === "**") [star, mark, i] = [i, j, i + 1];
    else if (step !== undefined && stepMatches(step, path[j] ?? "")) [i, j] = [i + 1, j + 1];
    else if (star === -1) return false;
    else [mark, i, j] = [mark + 1, star + 1, mark + 1];
  }
  while (steps[i] === "**") i++;
  return i === steps.length;
};

type Matcher = (path: string) => boolean;

/** What a path must end in: most paths are told by that, before they are taken apart. */
const tailOf = (glob: string): string => /[^/*?\]]*$/.exec(glob)?.[0] ?? "";

const compile = (glob: string): Matcher => {
  const bare = negated(glob) ? glob.slice(1) : glob;
  const sound = globFlaw(bare) === undefined ? (unfolded(bare) ?? []) : [];
  const alternatives = sound.map((one) => ({ steps: stepsOf(one), tail: tailOf(one) }));
  return (path) => alternatives.some(({ steps, tail }) => path.endsWith(tail) && matches(steps, path.split("/")));
};

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * Does the path match one of the globs, and none with a leading `!`? `*` and `?` stay inside a folder, `**` crosses
 * them, `[a-z]` and `{a,b}` are understood, hidden files are files; a bad glob matches nothing.
 */
export const matchesFiles = (globs: readonly string[], path: string): boolean => {
  const known = compiled.get(globs);
  if (known !== undefined) return known(path);
  const taken = globs.filter((glob) => !negated(glob)).map(compile);
  const left = globs.filter(negated).map(compile);
  const answer = (candidate: string): boolean => {
    const some = taken.length === 0 || taken.some((matcher) => matcher(candidate));
    return some && !left.some((matcher) => matcher(candidate));
  };
  compiled.set(globs, answer);
  return answer(path);
};

/** Joins a path to the folder it is told from, `.` and `..` resolved by name. */
const joined = (base: string, path: string): string => {
  const steps: string[] = [];
  for (const step of `${base}/${path}`.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
};

/** Do the globs of a policy take a path of the run, which is told from the checked root? */
export const takes = ({ base = "" }: { readonly base?: string }, globs: readonly string[], path: string): boolean =>
  matchesFiles(globs, base === "" ? path : joined(base, path));
