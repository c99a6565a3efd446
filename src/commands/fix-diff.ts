/** What `--fix` would change, as a diff. */
import type { Mended } from "../fix/mend.ts";
import type { Proposal } from "../fix/model.ts";
import { documentDiff, linesDiff, untrackWords } from "../fix/words.ts";
import type { Document } from "../model.ts";
import { readText } from "../sources/files.ts";
import { withLine } from "./fix-outside.ts";

/** What git and files that are no documents would come to. */
const outsideDiff = (root: string, outside: readonly Proposal[]): readonly string[] => {
  const edits = outside.flatMap(({ fix }) => fix.edits);
  const texts = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind !== "line") continue;
    const next = withLine(texts.get(edit.path) ?? readText(root, edit.path), edit.line);
    if (next !== undefined) texts.set(edit.path, next);
  }
  return [
    ...edits.flatMap((edit) => (edit.kind === "untrack" ? [untrackWords(edit.path)] : [])),
    ...[...texts].flatMap(([path, text]) => linesDiff(path, readText(root, path), text)),
  ];
};

/** Lines of all files that would change, secrets in them covered. */
export const diffOf = (
  { root }: { readonly root: string },
  documents: ReadonlyMap<string, Document>,
  { changed, outside }: Mended,
): readonly string[] => [
  ...[...changed].flatMap(([path, after]) => {
    const before = documents.get(path);
    return before ? documentDiff(before, after) : [];
  }),
  ...outsideDiff(root, outside),
];
