import { UsageError } from "../errors.ts";

/** Where a policy may lie, told from a folder. */
export const policyNames = ["auth-lint", ".auth-lint", ".github/auth-lint"].flatMap((stem) =>
  ["yaml", "yml", "json"].map((extension) => `${stem}.${extension}`),
);

/** What was found already when auth-lint was adopted: in the folder that the policy's globs start at. */
export const baselineName = "auth-lint-baseline.json";

const trimmed = (folder: string): string => (folder.length > 1 ? folder.replace(/\/+$/, "") : folder);
const inside = (folder: string, name: string): string =>
  folder === "" || folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;

const above = (folder: string): string | undefined => {
  if (folder === "" || folder === "/") return undefined;
  const slash = folder.lastIndexOf("/");
  return slash === 0 ? "/" : folder.slice(0, Math.max(0, slash));
};

/** The folders from `start` up to `stop`, nearest first; `start` alone where it does not lie below `stop`. */
const folders = (start: string, stop: string): readonly string[] => {
  const passed: string[] = [];
  for (let folder: string | undefined = start; folder !== undefined; folder = above(folder)) {
    passed.push(folder);
    if (folder === stop) return passed;
  }
  return [start];
};

/**
 * The policy file in force: `auth-lint.yaml`, `.auth-lint.yaml` or `.github/auth-lint.yaml` (`.yml`, `.json` too) of the
 * nearest folder from `start` upwards, `stop` the last one looked at. Folders have `/` between their parts.
 * @throws UsageError when one folder holds two: nobody could say which one counts
 */
export const discoverPolicy = async (input: {
  readonly start: string;
  readonly stop: string;
  readonly exists: (path: string) => Promise<boolean>;
}): Promise<string | undefined> => {
  for (const folder of folders(trimmed(input.start), trimmed(input.stop))) {
    const paths = policyNames.map((name) => inside(folder, name));
    const there = await Promise.all(paths.map((path) => input.exists(path)));
    const [first, second] = paths.filter((_, index) => there[index]);
    if (first === undefined) continue;
    if (second === undefined) return first;
    throw new UsageError(
      `two policies in one place: ${first} and ${second}`,
      "Keep one of them, or name one with `--policy`.",
    );
  }
  return undefined;
};
