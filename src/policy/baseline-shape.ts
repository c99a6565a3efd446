/** What a value is like, without what it says: a baseline knows a defect by it. */

import { maskText } from "../mask-text.ts";
import type { Document, Pointer } from "../model.ts";
import { isRecord } from "../read/spot.ts";

const typeOf = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value === "object" ? "mapping" : typeof value;
};

const reference = /^\$\{?[A-Za-z_][A-Za-z0-9_]*\}?$/;

const textShape = (text: string): string => {
  if (text.trim() === "") return "empty text";
  return reference.test(text) ? "reference" : "text";
};

const most = 64;

/** A mapping of like things (profiles by id) is not another one because a thing was added; a record is. */
const mappingShape = (value: Readonly<Record<string, unknown>>): string => {
  const entries = Object.entries(value);
  if (entries.every(([, member]) => isRecord(member))) return entries.length === 0 ? "empty mapping" : "mapping";
  const members = entries.slice(0, most).map(([name, member]) => `${name}:${typeOf(member)}`);
  return `mapping ${JSON.stringify(members.sort())}`;
};

/** Kind and structure of a value: never its words, nor how many there are. */
export const shapeOf = (value: unknown): string => {
  if (typeof value === "string") return textShape(value);
  if (Array.isArray(value))
    return value.length === 0 ? "empty list" : `list of ${[...new Set(value.map(typeOf))].sort()}`;
  return isRecord(value) ? mappingShape(value) : typeOf(value);
};

/** As a whole a file is its type, and what keeps it from being read. */
export const wholeShape = ({ value, problems }: Document): string =>
  `file, ${typeOf(value)} ${[...new Set(problems.map(({ kind }) => kind))].sort()}`;

const name = /^[A-Za-z0-9][\w@.:/+-]{0,127}$/;

const isName = (value: unknown): value is string =>
  typeof value === "string" && name.test(value) && maskText(value) === value;

/** An item of a list by its name, where it has one: its number changes with what goes before it. */
const itemName = (item: unknown): string | undefined => {
  if (isName(item)) return `=${item}`;
  if (!isRecord(item)) return undefined;
  if (isName(item.id)) return `id=${item.id}`;
  return isName(item.name) ? `name=${item.name}` : undefined;
};

/** A key path that survives the removal of items before it, and the value at its end. */
export const namedPath = (
  root: unknown,
  at: Pointer,
): { readonly steps: readonly (string | number)[]; readonly value: unknown } => {
  let value = root;
  const steps = at.map((step) => {
    const list = Array.isArray(value) ? value : undefined;
    if (list !== undefined) value = list[Number(step)];
    else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return list === undefined ? step : (itemName(value) ?? step);
  });
  return { steps, value };
};
