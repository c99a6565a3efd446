/** The text of a policy file → plain data, with the place of every key and value. */
import type { Place, Pointer, Range } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { policyError } from "./words.ts";

export interface PolicyText {
  readonly path: string;
  readonly value: unknown;
  /** By JSON pointer: where the value stands, and its key. */
  readonly spots: ReadonlyMap<string, Spot>;
}

export interface Spot {
  readonly key?: Range;
  readonly value: Range;
}

const characters = 128 * 1024;
const start: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The place of a key path, or of the nearest thing above it. */
export const spotIn = ({ path, spots }: PolicyText, at: Pointer, on: "key" | "value" = "value"): Place => {
  for (let length = at.length; length >= 0; length--) {
    const spot = spots.get(formatPointer(at.slice(0, length)));
    if (spot === undefined) continue;
    const range = on === "key" || length < at.length ? (spot.key ?? spot.value) : spot.value;
    return { path, at, on, range };
  }
  return { path, at, on, range: start };
};

/**
 * Reads YAML, or JSON where the name ends in `.json`.
 * @throws UsageError with file, line and column; never with a word of the file
 */
export const readPolicyText = async (text: string, path: string): Promise<PolicyText> => {
  if (text.length > characters) {
    throw policyError(
      { path, at: [], range: start },
      "the policy is larger than 128 KiB",
      "A policy is written by hand; look for what was pasted into it.",
    );
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (path.endsWith(".json")) {
    const { readJson } = await import("./policy-json.ts");
    return readJson(body, path);
  }
  const { readYaml } = await import("./policy-yaml.ts");
  return readYaml(body, path);
};
