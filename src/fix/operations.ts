/** An edit → the smallest changes that make it: what it leaves alone keeps its text. */
import type { Pointer } from "../model.ts";
import { isRecord, setOwn } from "../read/spot.ts";
import type { ContentEdit, Operation } from "./model.ts";
import { namesOf, sameValue, valueAt } from "./value.ts";

/** Old index of every new item, where each was there before; an old one is used once. */
const orderOf = (before: readonly unknown[], after: readonly unknown[]): readonly number[] | undefined => {
  if (after.length === 0 || after.length > before.length || before.length > 2000) return undefined;
  const free = new Set(before.keys());
  const order: number[] = [];
  for (const item of after) {
    const found = [...free].find((index) => sameValue(before[index], item));
    if (found === undefined) return undefined;
    free.delete(found);
    order.push(found);
  }
  return order;
};

const listed = (before: readonly unknown[], after: readonly unknown[], at: Pointer): readonly Operation[] => {
  const order = orderOf(before, after);
  if (order) return [{ kind: "arrange", at, order }];
  if (before.length > after.length || after.length === 0 || before.length === 0)
    return [{ kind: "replace", at, value: after }];
  return after.flatMap((item, index) =>
    index < before.length ? between(before[index], item, [...at, index]) : [inserted([...at, index], item)],
  );
};

const inserted = (at: Pointer, value: unknown): Operation => ({ kind: "insert", at, value });

/** What turns one value into the other. */
const between = (before: unknown, after: unknown, at: Pointer): readonly Operation[] => {
  if (sameValue(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listed(before, after, at);
  if (!isRecord(before) || !isRecord(after) || Object.keys(after).length === 0)
    return [{ kind: "replace", at, value: after }];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const kept = Object.entries(after).filter(([key]) => Object.hasOwn(before, key));
  const fresh = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
  return [
    ...kept.flatMap(([key, value]) => between(before[key], value, [...at, key])),
    ...fresh.map(([key, value]) => inserted([...at, key], value)),
    ...gone.map((key): Operation => ({ kind: "remove", at: [...at, key] })),
  ];
};

/** Setting what is not there: with the mappings it needs around it. */
const setting = (root: unknown, at: Pointer, value: unknown): readonly Operation[] => {
  let depth = at.length;
  while (depth > 0 && valueAt(root, at.slice(0, depth)) === undefined) depth--;
  const missing = at.slice(depth + 1);
  const whole = missing.reduceRight((inner: unknown, step) => {
    const around = {};
    setOwn(around, String(step), inner);
    return around;
  }, value);
  return [inserted(at.slice(0, depth + 1), whole)];
};

/** In the order in which they are to be done; each speaks of what the ones before it leave. */
export const operationsFor = (root: unknown, edit: ContentEdit): readonly Operation[] => {
  const { at } = edit;
  if (edit.kind === "remove" || edit.kind === "rename") return [edit];
  if (edit.kind === "move") {
    const { to } = edit;
    const around = to.length < at.length && to.every((step, index) => String(step) === String(at[index]));
    return around
      ? [{ kind: "hoist", at, to }]
      : [
          { kind: "copy", at, to },
          { kind: "remove", at },
        ];
  }
  if (edit.kind === "key") {
    const names = namesOf(valueAt(root, at), edit.by) ?? [];
    const gone = names.map((name): Operation => ({ kind: "remove", at: [...at, name, edit.by] }));
    return [{ kind: "key", at, names }, ...gone];
  }
  const before = valueAt(root, at);
  return before === undefined ? setting(root, at, edit.value) : between(before, edit.value, at);
};
