import picomatch from "picomatch";

/** What a glob may hold; beyond that its regular expression could take for ever on a long path. */
export const globLimits = { characters: 256, stars: 6, starsInStep: 3, crossings: 2 };

const negated = (glob: string): boolean => glob.startsWith("!");

/** Why a glob is refused, in words; undefined for a good one. */
export const globFlaw = (glob: string): string | undefined => {
  if (glob.trim() === "") return "a glob may not be empty";
  if (glob.length > globLimits.characters) return `a glob may have ${globLimits.characters} characters at most`;
  if (glob.includes("\\")) return "a glob has `/` between its parts, never a backslash";
  const steps = glob.split("/");
  const stars = steps.map((step) => step.replaceAll("**", "*").split("*").length - 1);
  if (stars.some((count) => count > globLimits.starsInStep)) return "a glob has too many `*` in one step";
  if (stars.reduce((sum, count) => sum + count, 0) > globLimits.stars) return "a glob has too many `*`";
  if (steps.filter((step) => step.includes("**")).length > globLimits.crossings) return "a glob has too many `**`";
  return undefined;
};

const normal = (glob: string): string => {
  const bare = glob.replace(/^!/, "").replace(/^(?:\.\/|\/)+/, "");
  // Groups and quantifiers of regular expressions are not part of a glob here, and a path may hold them.
  return (bare.endsWith("/") ? `${bare}**` : bare).replace(/[()|+]/g, "\\$&");
};

// `nobrace` stays off: `{a,b}` is what people write, and it cannot nest without the groups that are escaped above.
const options = { dot: true, noextglob: true, nonegate: true, windows: false, maxLength: 1024 };

const compile = (glob: string): ((path: string) => boolean) =>
  globFlaw(glob.replace(/^!/, "")) === undefined ? picomatch(normal(glob), options) : () => false;

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/** Does the path match one of the globs, and none with a leading `!`? `*` stays inside a folder; a bad glob matches nothing. */
export const matchesFiles = (globs: readonly string[], path: string): boolean => {
  const known = compiled.get(globs);
  if (known !== undefined) return known(path);
  const taken = globs.filter((glob) => !negated(glob)).map(compile);
  const leaves = globs.filter(negated).map(compile);
  const matches = (candidate: string): boolean =>
    (taken.length === 0 || taken.some((matcher) => matcher(candidate))) &&
    !leaves.some((matcher) => matcher(candidate));
  compiled.set(globs, matches);
  return matches(path);
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
