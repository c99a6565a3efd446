/** Which files an `extends` entry names: inside the repository, or it is refused. */
import type { Place } from "../model.ts";
import { globFlaw, matchesFiles } from "./globs.ts";
import { presetNames } from "./presets.ts";
import { didYouMean, policyError, quoted } from "./words.ts";

const folderOf = (path: string): readonly string[] => path.split("/").slice(0, -1);

const inRepository = "Name a file of this repository, such as `./policies/team.yaml`.";

/** The folder of the extending file, and how many of its first steps may not be climbed out of. */
const standpoint = (from: string): { readonly steps: readonly string[]; readonly floor: number } => {
  const steps = folderOf(from);
  // `--policy /ops/auth-lint.yaml` may extend what lies beside it or below.
  if (/^(?:\/|[A-Za-z]:)/.test(from)) return { steps, floor: steps.length };
  const named = steps.findIndex((step) => step !== "..");
  return { steps, floor: named === -1 ? steps.length : named };
};

/** The path a name means, `.` and `..` resolved by name; undefined where it climbs too high. */
const resolved = (from: string, name: string): string | undefined => {
  const { steps, floor } = standpoint(from);
  const path = [...steps];
  for (const step of name.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") path.push(step);
    else if (path.length <= floor) return undefined;
    else path.pop();
  }
  return path.join("/");
};

const named = (name: string, from: string, place: Place): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name))
    throw policyError(place, "a policy is never fetched from elsewhere", inRepository);
  if (name.startsWith("/") || name.startsWith("~") || name.includes("\\") || name.includes("\0")) {
    throw policyError(place, "only a relative path can be extended, with `/` between its parts", inRepository);
  }
  const path = resolved(from, name);
  if (path === undefined) throw policyError(place, "this path leaves the repository", inRepository);
  return path;
};

/**
 * The paths an `extends` entry stands for, relative to the root.
 * @param files lists every file of the repository; without it a glob cannot be unfolded
 * @throws UsageError for a path that leaves the repository, an address, a glob that matches nothing
 */
export const extendedPaths = async (
  { name, place }: { readonly name: string; readonly place: Place },
  from: string,
  files: ((folder: string) => Promise<readonly string[]>) | undefined,
): Promise<readonly string[]> => {
  if (!/[/.*]/.test(name)) {
    throw policyError(place, `there is no preset ${quoted(name, "of this name")}`, didYouMean(name, presetNames));
  }
  const path = named(name, from, place);
  if (!/[*?[{]/.test(path)) return [path];
  const flaw = globFlaw(path);
  if (flaw !== undefined) throw policyError(place, flaw, inRepository);
  const steps = path.split("/");
  const folder = steps
    .slice(
      0,
      steps.findIndex((step) => /[*?[{]/.test(step)),
    )
    .join("/");
  const found = (await (files ?? (async () => []))(folder)).filter(
    (file) => file !== from && matchesFiles([path], file),
  );
  if (found.length === 0) throw policyError(place, "this glob matches no policy file", inRepository);
  return found.toSorted();
};
