/** The edit a rule proposes for a value of a document. */
import type { Edit, Fix } from "../model.ts";
import { matchesModel } from "../model-glob.ts";
import type { Met } from "./compile.ts";
import type { Repair, Statement } from "./model.ts";
import { reach } from "./paths.ts";

const sorted = (value: readonly unknown[], globs: readonly string[]): readonly unknown[] => {
  const rank = (item: unknown): number => {
    const found = globs.findIndex((glob) => typeof item === "string" && matchesModel(glob, item));
    return found === -1 ? globs.length : found;
  };
  return value.toSorted((left, right) => rank(left) - rank(right));
};

const distinct = (value: readonly unknown[]): readonly unknown[] => {
  const seen = new Set<string>();
  return value.filter((item) => {
    const mark = JSON.stringify(item);
    const first = !seen.has(mark);
    seen.add(mark);
    return first;
  });
};

const editOf = (repair: Repair, { subject, document }: Met): Edit | undefined => {
  if (document === undefined) return undefined;
  const { path } = document.source;
  const { value, at } = reach(subject, repair.at ?? ".");
  if (repair.remove === true) return { kind: "remove", path, at };
  if (repair.rename !== undefined) return { kind: "rename", path, at, name: repair.rename };
  if (Object.hasOwn(repair, "set")) return { kind: "set", path, at, value: repair.set };
  if (!Array.isArray(value)) return undefined;
  if (repair.order !== undefined) return { kind: "set", path, at, value: sorted(value, repair.order) };
  return repair.unique === true ? { kind: "set", path, at, value: distinct(value) } : undefined;
};

/** `undefined` where the rule states none, or it speaks of facts. */
export const repairOf = ({ fix, title }: Statement, met: Met): Fix | undefined => {
  const edit = fix && editOf(fix, met);
  return edit && { title, safe: fix.unsafe !== true, edits: [edit] };
};
