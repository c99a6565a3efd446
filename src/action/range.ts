/** Which commits an event brought, as far as this clone has them. What it lacks is said, with the depth that mends it. */
import { UnjudgedError } from "../errors.ts";
import { tryGit } from "../sources/git.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import type { Trigger } from "./event.ts";

/** Commits in the words of `git rev-list`; `history`: nothing is known that came before. */
export type Brought = { readonly range: string } | { readonly history: true };

const answer = ({ options }: GitRepository, ...args: readonly string[]): string | undefined => {
  const result = tryGit(args, options);
  return "output" in result ? result.output.toString("latin1").trim() : undefined;
};

/** The commit a name means; undefined where this clone has none. */
export const commitAt = (repository: GitRepository, name: string): string | undefined =>
  answer(repository, "rev-parse", "-q", "--verify", "--end-of-options", `${name}^{commit}`);

/** As the commit itself names them: a shallow clone hides parents it lacks. */
export const parentsOf = (repository: GitRepository, commit: string): readonly string[] => {
  const [head = ""] = (answer(repository, "cat-file", "commit", commit) ?? "").split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
};

export const mergeBaseOf = (repository: GitRepository, one: string, other: string): string | undefined =>
  answer(repository, "merge-base", one, other);

const tooShallow = (depth: number | undefined): UnjudgedError => {
  const exact =
    depth === undefined
      ? "Set `fetch-depth: 0` at actions/checkout."
      : `Set \`fetch-depth: ${depth}\` at actions/checkout; \`fetch-depth: 0\` is enough for every event, and for merges within.`;
  return new UnjudgedError("the commits to be judged are not all in this clone", exact);
};

/**
 * Does a shallow clone's walk run past its edge? A commit without a parent in sight is cut off, so that what it brings
 * cannot be told; or it is the first of all, and only the edge hides that the base has it.
 */
const cutIn = (repository: GitRepository, base: string, head: string): boolean => {
  if (!repository.shallow) return false;
  const listed = answer(repository, "rev-list", "--parents", "--end-of-options", head, `^${base}`);
  return listed === undefined || (listed !== "" && listed.split("\n").some((line) => !line.includes(" ")));
};

/** Where `count` commits in a row begin, each with one parent that is here; undefined where they are no such row. */
const beginOfRow = (repository: GitRepository, head: string, count: number): string | undefined => {
  const lines = answer(repository, "rev-list", "--parents", `--max-count=${count}`, "--end-of-options", head);
  const row = (lines ?? "").split("\n").map((line) => line.split(" "));
  const straight = row.every(
    ([, parent, ...more], index) =>
      parent !== undefined && more.length === 0 && (row[index + 1]?.[0] ?? parent) === parent,
  );
  return row.length === count && straight ? row.at(-1)?.[1] : undefined;
};

interface Wanted {
  readonly base: string;
  readonly head: string;
  /** How many commits the event says it brought. */
  readonly count?: number | undefined;
  /** How many more commits a checkout needs than were brought: the one before, the merge on top. */
  readonly beside: number;
  /** Is `count` exactly what `head` has and the base has not? */
  readonly exact?: boolean;
}

/**
 * From `base` to `head`.
 * @throws UnjudgedError where this clone does not hold all of it
 */
export const between = (repository: GitRepository, { base, head, count, beside, exact }: Wanted): Brought => {
  const [from, to] = [commitAt(repository, base), commitAt(repository, head)];
  const depth = count === undefined ? undefined : count + beside;
  if (to === undefined) throw tooShallow(depth);
  if (from !== undefined && !cutIn(repository, from, to)) return { range: `${from}..${to}` };
  // The other branch may have moved on beyond what is here; a row of commits tells by its length where it begins.
  const begin = !exact || count === undefined || from === undefined ? undefined : beginOfRow(repository, to, count);
  if (begin !== undefined) return { range: `${begin}..${to}` };
  throw tooShallow(depth);
};

/**
 * What a push brought. A new branch is compared with the default branch; so is a forced one whose old state is gone.
 * @throws UnjudgedError where this clone does not hold all of it
 */
export const pushed = (repository: GitRepository, push: Extract<Trigger, { kind: "push" }>): Brought => {
  const { before, after, commits: count, forced, trunk } = push;
  if (before !== undefined && (!forced || commitAt(repository, before) !== undefined)) {
    return between(repository, { base: before, head: after, count, beside: 1 });
  }
  const known = trunk === undefined ? undefined : commitAt(repository, `refs/remotes/origin/${trunk}`);
  if (known !== undefined) return between(repository, { base: known, head: after, beside: 0 });
  if (repository.shallow) throw tooShallow(undefined);
  return { history: true };
};
