/** Commits and annotated tags as git stores them: people, e-mail addresses, encoding, text. */
import { git } from "./git.ts";
import { readObjects } from "./git-objects.ts";
import type { Notes, Piece } from "./git-objects-model.ts";
import type { GitRepository } from "./git-refs.ts";

/** Pieces of these commits and tags, whole; `path` is empty, `commits` names the commit itself or the tag's target. */
export function* readMessages(
  repository: GitRepository,
  oids: ReadonlyMap<string, string>,
  notes: Notes,
): Generator<Piece> {
  for (const object of readObjects(repository, [...oids.keys()])) {
    if ("missing" in object) {
      notes.unjudged.push({
        path: `commit ${object.missing.slice(0, 12)}`,
        reason: "the object is missing or damaged",
        remedy: "See what git says: git fsck",
      });
      continue;
    }
    const { oid, bytes, offset } = object;
    yield { kind: "message", path: "", oid, mode: "", bytes, offset, commits: [oids.get(oid) ?? oid] };
  }
}

/** Annotated tags (object → commit in the end) of the refs below a prefix, tags of tags included. */
export function listTags({ options }: GitRepository): ReadonlyMap<string, string> {
  const format = "--format=%(objecttype) %(objectname) %(*objectname)";
  const output = git(["for-each-ref", format, "refs/tags"], options).toString("latin1");
  const tags = output.split("\n").flatMap((line) => {
    const [type, oid = "", target = ""] = line.split(" ");
    return type === "tag" ? [[oid, target] as const] : [];
  });
  return new Map(tags);
}
