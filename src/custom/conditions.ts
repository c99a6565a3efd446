/** Conditions: operators for the value itself and for paths around it, with `all`, `any` and `not`. */
import type { Pointer } from "../model.ts";
import type { Condition, Operators } from "./model.ts";
import { holds, isOperator, type Setting } from "./operators.ts";
import { type Reached, reach, type Subject } from "./paths.ts";

/** What does not hold, and where; `undefined`: all of it does. */
export type Failure = Reached | undefined;

const isCondition = (value: unknown): value is Condition =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Parts {
  /** Absent where it speaks of paths alone. */
  readonly own: Operators | undefined;
  /** Path → what must hold there. */
  readonly paths: readonly (readonly [string, Parts])[];
  readonly all: readonly Parts[];
  readonly either: readonly Parts[] | undefined;
  readonly not: Parts | undefined;
}

/** A condition is asked of thousands of values, and taken apart once. */
const parts = new WeakMap<Condition, Parts>();

const takeApart = (condition: Condition): Parts => {
  const own: Record<string, unknown> = {};
  const paths: (readonly [string, Parts])[] = [];
  for (const [name, value] of Object.entries(condition)) {
    if (isOperator(name)) own[name] = value;
    else paths.push([name, takeApart(asCondition(value))]);
  }
  const { all = [], not } = condition;
  return {
    own: Object.keys(own).length === 0 ? undefined : own,
    paths,
    all: all.map(takeApart),
    either: condition.any?.map(takeApart),
    not: not && takeApart(not),
  };
};

const split = (condition: Condition): Parts => {
  const known = parts.get(condition);
  if (known) return known;
  const made = takeApart(condition);
  parts.set(condition, made);
  return made;
};

/** `path: value` is short for `path: { equals: value }`. */
const asCondition = (value: unknown): Condition => {
  if (isCondition(value)) return value;
  if (Array.isArray(value)) return { in: value };
  const scalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
  return scalar ? { equals: value } : {};
};

const sameAt = (subject: Subject, path: string): boolean => {
  const { value } = reach(subject, path);
  return value !== undefined && JSON.stringify(value) === JSON.stringify(subject.value);
};

const judgeOwn = (operators: Operators, { all, either, not }: Parts, subject: Subject, setting: Setting): Failure => {
  const { value, at } = subject;
  const here = { value, at };
  if (!holds(operators, value, setting)) return here;
  if (operators.sameAs !== undefined && !sameAt(subject, operators.sameAs)) return here;
  for (const one of all) {
    const failure = judgeParts(one, subject, setting);
    if (failure) return failure;
  }
  if (either !== undefined && !either.some((one) => judgeParts(one, subject, setting) === undefined)) return here;
  return not !== undefined && judgeParts(not, subject, setting) === undefined ? here : undefined;
};

const judgeParts = (condition: Parts, subject: Subject, setting: Setting): Failure => {
  const { own, paths } = condition;
  const failure = own && judgeOwn(own, condition, subject, setting);
  if (failure) return failure;
  const { root, path: file } = subject;
  for (const [path, inner] of paths) {
    const { value, at } = reach(subject, path);
    const below = judgeParts(inner, { value, at, root, path: file }, setting);
    if (below) return below;
  }
  return undefined;
};

/**
 * Judges a value.
 * @returns the first part that does not hold, with its place told from the root
 * @throws PatternTimeout
 */
export const judge = (condition: Condition, subject: Subject, setting: Setting): Failure =>
  judgeParts(split(condition), subject, setting);

/** Does all of it hold? @throws PatternTimeout */
export const isMet = (condition: Condition | undefined, subject: Subject, setting: Setting): boolean =>
  condition === undefined || judge(condition, subject, setting) === undefined;

/** The place to point at: what failed, or the nearest thing above it that exists. */
export const placed = (failure: Reached, subject: Subject): Pointer => {
  if (failure.value !== undefined) return failure.at;
  return failure.at.length > subject.at.length ? subject.at : failure.at;
};
