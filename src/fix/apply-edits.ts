/** Several edits of one text that do not touch each other, from one reading of it: thousands take as long as one. */
import type { Document, Pointer } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { findSpots } from "../read/find.ts";
import { changesFor, changeText, obstacleIn, verified } from "./apply-edit.ts";
import type { Change, ContentEdit, Operation, Refused } from "./model.ts";
import { operationsFor } from "./operations.ts";
import { editValue, valueAt } from "./value.ts";

const together: Refused = { refused: "they cannot be made together" };

/** Items that go from one list go at once: each alone would take the comma that another needs. */
const withoutItems = (root: unknown, edits: readonly ContentEdit[]): readonly Operation[] => {
  const lists = new Map<string, { readonly at: Pointer; readonly gone: Set<number> }>();
  const others: Operation[] = [];
  for (const edit of edits) {
    const at = edit.at.slice(0, -1);
    if (edit.kind !== "remove" || !Array.isArray(valueAt(root, at))) others.push(...operationsFor(root, edit));
    else {
      const key = formatPointer(at);
      const list = lists.get(key) ?? { at, gone: new Set() };
      lists.set(key, list);
      list.gone.add(Number(edit.at.at(-1)));
    }
  }
  const arranged = [...lists.values()].map(({ at, gone }): Operation => {
    const list = valueAt(root, at);
    const order = Array.isArray(list) ? [...list.keys()].filter((index) => !gone.has(index)) : [];
    return { kind: "arrange", at, order };
  });
  return [...others, ...arranged];
};

const overlap = (changes: readonly Change[]): boolean => {
  const sorted = changes.toSorted((left, right) => left.start - right.start || left.end - right.end);
  return sorted.some(({ start }, index) => {
    const before = sorted[index - 1];
    return before !== undefined && (start < before.end || (start === before.start && before.end === before.start));
  });
};

/**
 * @param edits in the order in which they could be made one after the other
 * @returns refused where one of them is, or hangs on another
 */
export const applyEdits = async (
  document: Document,
  edits: readonly ContentEdit[],
): Promise<{ readonly document: Document } | Refused> => {
  const why = obstacleIn(document);
  if (why !== undefined) return { refused: why };
  let wanted = document.value;
  for (const edit of edits) {
    const result = editValue(wanted, edit);
    if ("refused" in result) return result;
    wanted = result.value;
  }
  const root = await findSpots(document);
  if (root === undefined) return together;
  const changes: Change[] = [];
  for (const one of withoutItems(document.value, edits)) {
    const result = await changesFor(document.format, document.text, root, one);
    if ("refused" in result) return result;
    changes.push(...result.changes);
  }
  return overlap(changes) ? together : verified(document, changeText(document.text, changes), wanted);
};
