import { isDeepStrictEqual } from "node:util";
import type { Complaint } from "../runtimes/openclaw/config-validity.ts";
import { referencedNames } from "../runtimes/openclaw/env-substitution.ts";
import { isRecord, own, type Schema } from "./model.ts";

const hasType = (name: unknown, value: unknown): boolean => {
  switch (name) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === name;
  }
};

/** A text with a `${VAR}` nobody has set here: what it will be is not known. */
export const isOpen = (value: unknown): boolean => typeof value === "string" && referencedNames(value).length > 0;

/** Against `type`. */
export const wrongType = (schema: Schema, value: unknown): Complaint | undefined => {
  const type = own(schema, "type");
  if (type === undefined) return undefined;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.some((name) => hasType(name, value))) return undefined;
  if (typeof value === "number" && types.includes("integer")) return { kind: "out-of-range", bound: "a whole number" };
  return { kind: "wrong-type", expected: types.map(String) };
};

const word = (value: unknown): string =>
  value === null || typeof value !== "object" ? String(value) : Array.isArray(value) ? "a list" : "an object";

/** Against `enum` and `const`. */
export const wrongValue = (schema: Schema, value: unknown): Complaint | undefined => {
  if (isOpen(value)) return undefined;
  const choices = own(schema, "enum");
  const fixed = Object.hasOwn(schema, "const") ? [schema.const] : undefined;
  for (const allowed of [fixed, choices]) {
    if (!Array.isArray(allowed) || allowed.some((one) => isDeepStrictEqual(one, value))) continue;
    return { kind: "wrong-value", allowed: allowed.map(word) };
  }
  return undefined;
};

/** What a schema takes, in words: for a union none of whose branches was meant. */
export const typeNames = (schema: unknown): readonly string[] => {
  if (!isRecord(schema)) return [];
  const fixed = Object.hasOwn(schema, "const") ? [schema.const] : own(schema, "enum");
  if (Array.isArray(fixed)) return fixed.map((one) => (typeof one === "string" ? `"${one}"` : word(one)));
  const type = own(schema, "type");
  return type === undefined ? [] : (Array.isArray(type) ? type : [type]).map(String);
};
