import { agentFiles } from "./agents.ts";
import { generalFiles } from "./general.ts";
import type { AuthFile, PathClaim } from "./model.ts";
import { plainNames, plainStep } from "./spelling.ts";
import { matchesStep, matchesSteps } from "./steps.ts";

/** A row, its path taken apart. */
interface Row {
  readonly file: AuthFile;
  readonly steps: readonly string[];
  readonly name: string;
}

interface Table {
  readonly byName: ReadonlyMap<string, readonly Row[]>;
  /** With `*` in the name. */
  readonly wild: readonly Row[];
  /** That take in everything below a folder, and the first steps of those, with and without a dot. */
  readonly roomy: readonly Row[];
  readonly heads: ReadonlySet<string>;
}

/** All rows; the more telling paths stand first, so that `.codex/auth.json` wins over `auth.json`. */
const makeTable = (): Table => {
  const all = [...agentFiles, ...generalFiles]
    .map((file) => ({ file, steps: file.path.split("/"), name: file.path.slice(file.path.lastIndexOf("/") + 1) }))
    .sort((one, other) => other.steps.length - one.steps.length || Number(other.file.sure) - Number(one.file.sure));
  const byName = new Map<string, Row[]>();
  for (const row of all) {
    const known = byName.get(row.name);
    if (known) known.push(row);
    else byName.set(row.name, [row]);
  }
  const roomy = all.filter(({ name }) => name === "**");
  const heads = roomy.flatMap(({ steps: [head = ""] }) => [head, head.replace(/^\./, ""), `.${head}`]);
  return { byName, wild: all.filter(({ name }) => name.includes("*") && name !== "**"), roomy, heads: new Set(heads) };
};

// Made when the first path is asked about: every start would pay for it.
let table: Table | undefined;

const title = (file: AuthFile, rotated: boolean): string => (rotated ? `${file.title} (backup)` : file.title);

/**
 * What a path says: whose auth file it is, in any case, spelled as it lies at home or as chezmoi, stow, yadm, ansible
 * or nix repositories spell it, with a backup's or rotation's ending, or as the write-ahead log of a database.
 * `undefined` for examples, locks and encrypted files. Linear in the path's length.
 */
export function authPath(path: string): PathClaim | undefined {
  if (path.length > 4096) return undefined;
  const steps = path
    .toLowerCase()
    .replaceAll("\\", "/")
    .split("/")
    .filter((step) => step !== "" && step !== ".");
  const last = steps.pop();
  if (last === undefined) return undefined;
  const names = plainNames(last);
  if (names.length === 0) return undefined;
  const parents = steps.slice(-16).map(plainStep);
  if (parents.some(({ encrypted }) => encrypted)) return undefined;
  const folders = parents.map(({ name }) => name);
  let unsure: PathClaim | undefined;
  for (const { name, rotated } of names) {
    const claim = claimOf(folders, name, rotated);
    if (claim?.sure) return claim;
    unsure ??= claim;
  }
  return unsure;
}

function claimOf(folders: readonly string[], name: string, rotated: boolean): PathClaim | undefined {
  table ??= makeTable();
  const { byName, wild, roomy, heads } = table;
  // A file at home has a dot that its copy in a folder may lack.
  const own = byName.get(name) ?? byName.get(`.${name}`)?.filter(({ steps }) => steps.length > 1) ?? [];
  const likely = wild.filter((row) => matchesStep(row.name, name));
  if (folders.some((folder) => heads.has(folder))) likely.push(...roomy);
  if (own.length === 0 && likely.length === 0) return undefined;
  const path = [...folders, name];
  let unsure: PathClaim | undefined;
  for (const { file, steps } of [...own, ...likely]) {
    const match = matchesSteps(steps, path);
    if (!match) continue;
    const claim = { runtime: file.runtime, title: title(file, rotated), sure: file.sure && match === "exact" };
    if (claim.sure) return claim;
    unsure ??= claim;
  }
  return unsure;
}
