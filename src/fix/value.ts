/** Edits of plain data: what a text must say once it is edited. */
import type { Pointer } from "../model.ts";
import { isRecord, setOwn } from "../read/spot.ts";
import type { ContentEdit, Refused } from "./model.ts";

/** The value at a key path; `undefined` where there is none. Own keys only. */
export const valueAt = (value: unknown, at: Pointer): unknown => {
  let one = value;
  for (const step of at) {
    if (Array.isArray(one)) one = one[Number(step)];
    else if (isRecord(one) && Object.hasOwn(one, String(step))) one = one[String(step)];
    else return undefined;
  }
  return one;
};

/** Do both say the same? The order of keys does not count; that of items does. */
export const sameValue = (left: unknown, right: unknown): boolean => {
  const open: (readonly [unknown, unknown])[] = [[left, right]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if (Object.is(one, other)) continue;
    if (Array.isArray(one) && Array.isArray(other)) {
      if (one.length !== other.length) return false;
      for (const [index, item] of one.entries()) open.push([item, other[index]]);
    } else if (isRecord(one) && isRecord(other)) {
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(other, key)) return false;
        open.push([one[key], other[key]]);
      }
    } else return false;
  }
  return true;
};

/** A record from pairs, whatever their keys are called. */
const recordOf = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
  const record: Record<string, unknown> = {};
  for (const [key, value] of entries) setOwn(record, key, value);
  return record;
};

/** A value in which what stands at `at` is what `change` makes of it; `undefined` takes it out. */
const changed = (value: unknown, at: Pointer, change: (old: unknown) => unknown): unknown => {
  const [step, ...rest] = at;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(step);
    const next = changed(value[index], rest, change);
    return next === undefined ? value.toSpliced(index, 1) : value.toSpliced(index, 1, next);
  }
  const record = isRecord(value) ? value : {};
  const key = String(step);
  const next = changed(Object.hasOwn(record, key) ? record[key] : undefined, rest, change);
  const kept = Object.entries(record).filter(([name]) => name !== key);
  return recordOf(next === undefined ? kept : [...kept, [key, next]]);
};

const set = (value: unknown, at: Pointer, next: unknown): unknown => changed(value, at, () => next);
const remove = (value: unknown, at: Pointer): unknown => changed(value, at, () => undefined);

/** The field of each item, where all have one and no two the same. */
export const namesOf = (list: unknown, by: string): readonly string[] | undefined => {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const names = list.flatMap((item) => {
    const name = isRecord(item) && Object.hasOwn(item, by) ? item[by] : undefined;
    return typeof name === "string" && name !== "" ? [name] : [];
  });
  return names.length === list.length && new Set(names).size === names.length ? names : undefined;
};

const isBelow = (at: Pointer, above: Pointer): boolean =>
  at.length > above.length && above.every((step, index) => String(step) === String(at[index]));

/** What the data is after the edit, or why it cannot be done. */
export const editValue = (value: unknown, edit: ContentEdit): { readonly value: unknown } | Refused => {
  const { at } = edit;
  const parent = valueAt(value, at.slice(0, -1));
  if (edit.kind === "set") {
    if (edit.value === undefined) return { refused: "there is no value to set" };
    const fits = !Array.isArray(parent) || Number(at.at(-1)) <= parent.length;
    return fits ? { value: set(value, at, edit.value) } : { refused: "the list is too short" };
  }
  const held = valueAt(value, at);
  if (held === undefined || at.length === 0) return { refused: "there is nothing at its place" };
  if (edit.kind === "remove") return { value: remove(value, at) };
  if (edit.kind === "rename") {
    if (!isRecord(parent) || Object.hasOwn(parent, edit.name)) return { refused: `\`${edit.name}\` is there already` };
    return { value: set(remove(value, at), [...at.slice(0, -1), edit.name], held) };
  }
  if (edit.kind === "move") {
    if (isBelow(at, edit.to)) return { value: set(value, edit.to, held) };
    if (valueAt(value, edit.to) !== undefined || isBelow(edit.to, at)) return { refused: "its new place is taken" };
    return { value: set(remove(value, at), edit.to, held) };
  }
  const names = namesOf(held, edit.by);
  if (names === undefined || !Array.isArray(held)) return { refused: `not every item has a \`${edit.by}\` of its own` };
  const pairs = names.map((name, index): readonly [string, unknown] => [name, remove(held[index], [edit.by])]);
  return { value: set(value, at, recordOf(pairs)) };
};
