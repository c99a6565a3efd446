import { agentFiles } from "./agents.ts";
import { generalFiles } from "./general.ts";
import type { AuthFile, PathClaim } from "./model.ts";
import { plainNames, plainStep } from "./spelling.ts";
import { matchesSteps } from "./steps.ts";

interface Table {
  readonly byName: ReadonlyMap<string, readonly AuthFile[]>;
  readonly wild: readonly AuthFile[];
}

/** All rows; the more telling paths stand first, so that `.codex/auth.json` wins over `auth.json`. */
const makeTable = (): Table => {
  const files = [...agentFiles, ...generalFiles].sort(
    (one, other) => other.path.split("/").length - one.path.split("/").length || Number(other.sure) - Number(one.sure),
  );
  const byName = new Map<string, AuthFile[]>();
  const wild: AuthFile[] = [];
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    if (name.includes("*")) wild.push(file);
    else byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return { byName, wild };
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
  const parents = steps.slice(-16).map(plainStep);
  if (parents.some(({ encrypted }) => encrypted)) return undefined;
  const folders = parents.map(({ name }) => name);
  const names = plainNames(last);
  let unsure: PathClaim | undefined;
  for (const [index, name] of names.entries()) {
    const claim = claimOf(folders, name, index > 0);
    if (claim?.sure) return claim;
    unsure ??= claim;
  }
  return unsure;
}

function claimOf(folders: readonly string[], name: string, rotated: boolean): PathClaim | undefined {
  table ??= makeTable();
  const { byName, wild } = table;
  const own = byName.get(name) ?? byName.get(`.${name}`)?.filter(({ path }) => path.includes("/")) ?? [];
  let unsure: PathClaim | undefined;
  for (const file of [...own, ...wild]) {
    const match = matchesSteps(file.path.split("/"), [...folders, name]);
    if (!match) continue;
    const claim = { runtime: file.runtime, title: title(file, rotated), sure: file.sure && match === "exact" };
    if (claim.sure) return claim;
    unsure ??= claim;
  }
  return unsure;
}
