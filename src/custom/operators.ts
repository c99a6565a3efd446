/** The operators of a condition: a value in, yes or no out. */
import { matchesModel } from "../model-glob.ts";
import type { Operators, Scalar, Tools } from "./model.ts";
import { timeOf } from "./time.ts";

/** A pattern ran out of time, or a schema goes round for ever: nothing can be said. */
export class PatternTimeout extends Error {}

export const operatorNames = [
  ...["exists", "equals", "in", "matches", "startsWith", "type", "length", "unique", "subsetOf", "order", "sameAs"],
  ...["before", "after", "schema", "all", "any", "not"],
] as const;

const known: ReadonlySet<string> = new Set(operatorNames);

export const isOperator = (name: string): boolean => known.has(name);

/** As YAML names it. */
export const typeOf = (value: unknown): string => {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "mapping" : typeof value;
};

const sizeOf = (value: unknown): number | undefined => {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
};

const inRange = (size: number | undefined, wanted: NonNullable<Operators["length"]>): boolean => {
  if (size === undefined) return false;
  if (typeof wanted === "number") return size === wanted;
  return size >= (wanted.min ?? 0) && size <= (wanted.max ?? Number.POSITIVE_INFINITY);
};

const keyed = (value: unknown): string => JSON.stringify(value) ?? "undefined";

const isUnique = (value: unknown, field: true | string): boolean => {
  const items = Array.isArray(value)
    ? value
    : typeof value === "object" && value !== null
      ? Object.values(value)
      : undefined;
  if (items === undefined) return false;
  const marks = items.flatMap((item: unknown) => {
    if (field === true) return [keyed(item)];
    const found =
      typeof item === "object" && item !== null ? Object.getOwnPropertyDescriptor(item, field)?.value : undefined;
    return found === undefined ? [] : [keyed(found)];
  });
  return new Set(marks).size === marks.length;
};

const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map((item) => (typeof item === "string" ? item : keyed(item))) : undefined;

const isSubset = (value: unknown, globs: readonly string[]): boolean =>
  textsOf(value)?.every((text) => globs.some((glob) => matchesModel(glob, text))) === true;

/** The rank of an item is that of the first glob that means it. */
const isOrdered = (value: unknown, globs: readonly string[]): boolean => {
  const ranks = textsOf(value)?.map((text) => globs.findIndex((glob) => matchesModel(glob, text)));
  const told = ranks?.filter((rank) => rank !== -1);
  return told?.every((rank, index) => index === 0 || rank >= (told[index - 1] ?? 0)) === true;
};

const isSame = (value: unknown, wanted: Scalar): boolean => value === wanted;

/** What a condition is judged with. */
export interface Setting {
  readonly tools: Tools;
  /** Unix time in ms. */
  readonly now: number;
}

const patternMatches = (value: unknown, pattern: string, { tools }: Setting): boolean => {
  if (typeof value !== "string") return false;
  const answer = tools.pattern(pattern)(value);
  if (answer === undefined) throw new PatternTimeout();
  return answer;
};

const schemaHolds = (value: unknown, schema: unknown, { tools }: Setting): boolean => {
  const answer = tools.schema(schema)(value);
  if (answer === undefined) throw new PatternTimeout();
  return answer;
};

const isTimed = (value: unknown, limit: string, { now }: Setting, sign: 1 | -1): boolean => {
  const [time, wanted] = [timeOf(value, now), timeOf(limit, now)];
  return time !== undefined && wanted !== undefined && (time - wanted) * sign > 0;
};

/** Do all scalar operators hold? `all`, `any`, `not` and `sameAs` are `conditions.ts`. @throws PatternTimeout */
export const holds = (operators: Operators, value: unknown, setting: Setting): boolean => {
  const { exists, equals, matches, startsWith, type, length, unique, subsetOf, order, before, after, schema } =
    operators;
  return (
    (exists === undefined || exists === (value !== undefined)) &&
    (equals === undefined || isSame(value, equals)) &&
    (operators.in === undefined || operators.in.some((one) => isSame(value, one))) &&
    (startsWith === undefined || (typeof value === "string" && value.startsWith(startsWith))) &&
    (type === undefined || [type].flat().includes(typeOf(value))) &&
    (length === undefined || inRange(sizeOf(value), length)) &&
    (unique === undefined || isUnique(value, unique)) &&
    (subsetOf === undefined || isSubset(value, subsetOf)) &&
    (order === undefined || isOrdered(value, order)) &&
    (before === undefined || isTimed(value, before, setting, -1)) &&
    (after === undefined || isTimed(value, after, setting, 1)) &&
    (matches === undefined || patternMatches(value, matches, setting)) &&
    (schema === undefined || schemaHolds(value, schema, setting))
  );
};
