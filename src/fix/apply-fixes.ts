/** Fixes that do not touch each other, made in documents. */
import type { Document, Fix } from "../model.ts";
import { applyEdit } from "./apply-edit.ts";
import { applyEdits } from "./apply-edits.ts";
import type { ContentEdit, Dropped, Proposal, Refused } from "./model.ts";

type Documents = ReadonlyMap<string, Document>;

const applyFix = async (documents: Documents, changed: Documents, { edits }: Fix): Promise<Documents | Refused> => {
  const made = new Map(changed);
  for (const edit of edits) {
    const document = made.get(edit.path) ?? documents.get(edit.path);
    if (document === undefined) return { refused: "the file was not read" };
    if (edit.kind === "line" || edit.kind === "untrack") return { refused: "it belongs to git" };
    if (edit.kind === "mode") made.set(edit.path, { ...document, source: { ...document.source, mode: edit.mode } });
    else {
      const result = await applyEdit(document, edit);
      if ("refused" in result) return result;
      made.set(edit.path, result.document);
    }
  }
  return made;
};

/** Its one edit, where it has no other and that is of what a file says. */
const onlyEdit = ({ fix: { edits } }: Proposal): ContentEdit | undefined => {
  const [edit] = edits;
  return edit !== undefined && edits.length === 1 && "at" in edit ? edit : undefined;
};

/**
 * Those that can be made, and what comes of them.
 * @param proposals in the order in which they are to be made, as `together` gives them
 */
export const applyFixes = async (documents: Documents, changed: Documents, proposals: readonly Proposal[]) => {
  let made = changed;
  const applied: Proposal[] = [];
  const refused: Dropped[] = [];

  const applyOne = async (proposal: Proposal): Promise<void> => {
    const result = await applyFix(documents, made, proposal.fix);
    if ("refused" in result) refused.push({ ...proposal, reason: result.refused });
    else {
      made = result;
      applied.push(proposal);
    }
  };

  /** All at once, or the halves, down to the one that stands in the way. */
  const applyBundle = async (path: string, bundle: readonly Proposal[]): Promise<void> => {
    const [only] = bundle;
    if (only !== undefined && bundle.length === 1) return applyOne(only);
    const document = made.get(path) ?? documents.get(path);
    const edits = bundle.flatMap((proposal) => onlyEdit(proposal) ?? []);
    const result = document && (await applyEdits(document, edits));
    if (result !== undefined && "document" in result) {
      made = new Map(made).set(path, result.document);
      applied.push(...bundle);
    } else if (only !== undefined) {
      const middle = Math.ceil(bundle.length / 2);
      await applyBundle(path, bundle.slice(0, middle));
      await applyBundle(path, bundle.slice(middle));
    }
  };

  const bundles = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const path = onlyEdit(proposal)?.path;
    const bundle = bundles.get(path ?? "");
    // Those of several edits come first: they move no item of a list that another fix speaks of.
    if (path === undefined) await applyOne(proposal);
    else if (bundle === undefined) bundles.set(path, [proposal]);
    else bundle.push(proposal);
  }
  for (const [path, bundle] of bundles) await applyBundle(path, bundle);
  return { changed: made, applied, refused };
};
