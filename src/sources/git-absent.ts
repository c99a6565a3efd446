/** What a history has and a partial clone lacks: asked of git, because no store can tell what is not in it. */
import { git } from "./git.ts";
import { attribute } from "./git-attribution.ts";
import type { Notes } from "./git-objects-model.ts";
import type { GitRepository } from "./git-refs.ts";

/** So many are named one by one; a clone of a large project lacks as many as it has. */
const named = 100;

const remedy = "Fetch it, then run again: git fetch --refetch --no-filter";

/**
 * Notes what the refs and reflogs reach and is not here, as not judged. Nothing for a repository that promises to have
 * everything.
 * @param isOwn tells which objects this part of a divided run answers for
 */
export function noteAbsent(repository: GitRepository, notes: Notes, isOwn = (_oid: string) => true): void {
  if (!repository.partial) return;
  const absent = listAbsent(repository).filter(isOwn);
  const shown = absent.slice(0, named);
  const places = attribute(repository, { oids: new Set(shown) });
  for (const oid of shown) {
    const path = places.get(oid)?.path || `object ${oid.slice(0, 12)}`;
    notes.unjudged.push({ path, reason: "its content is not in this partial clone", remedy });
  }
  const more = absent.length - shown.length;
  if (more > 0) {
    notes.unjudged.push({ path: `${more} more objects`, reason: "they are not in this partial clone", remedy });
  }
}

/** `?<name>` for each, and with `--quiet` no other line (git-rev-list(1), `--missing=print`). */
function listAbsent({ options }: GitRepository): readonly string[] {
  const flags = ["--objects", "--all", "--reflog", "--indexed-objects", "--missing=print", "--quiet"];
  return git(["rev-list", ...flags], options)
    .toString("latin1")
    .split("\n")
    .flatMap((line) => (line.startsWith("?") ? [line.slice(1)] : []));
}
