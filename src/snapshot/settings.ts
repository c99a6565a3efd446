import { maskText } from "../mask-text.ts";
import { formatPointer } from "../pointer.ts";
import { isRecord } from "../read/spot.ts";

/** Parts of a configuration that say who is asked, and how: an upgrade that resets them changes the route. */
const decisive = [
  ["auth"],
  ["plugins"],
  ["models", "providers"],
  ["model_providers"],
  ["gateway", "auth"],
  ["security", "auth"],
  ["secrets"],
  ["provider"],
  ["providers"],
];

const leafLimit = 2000;

/**
 * The leaves below the decisive parts: pointer → `string:<fingerprint>`, `number`, `boolean:true`, `list:3`.
 * @param print a keyed hash: values that are strings go through it, and only it
 */
export const settingsOf = (config: unknown, print: (text: string) => string): Readonly<Record<string, string>> => {
  const found = new Map<string, string>();
  const visit = (value: unknown, at: readonly string[], depth: number): void => {
    if (found.size >= leafLimit || depth > 12) return;
    if (isRecord(value)) {
      const entries = Object.entries(value);
      if (entries.length === 0) found.set(maskText(formatPointer(at)), "empty");
      for (const [key, inner] of entries) visit(inner, [...at, key], depth + 1);
    } else if (Array.isArray(value)) {
      const items = value.map((item) => (typeof item === "string" ? item : typeof item)).join("\n");
      found.set(maskText(formatPointer(at)), `list:${value.length}:${print(items)}`);
    } else if (typeof value === "string") {
      // Short words (`oauth`, `claude-cli`) are told apart, and nobody could use a short secret here: it is keyed.
      found.set(maskText(formatPointer(at)), value.length < 8 ? "string" : `string:${print(value)}`);
    } else found.set(maskText(formatPointer(at)), typeof value === "boolean" ? `boolean:${value}` : typeof value);
  };
  for (const path of decisive) {
    let value: unknown = config;
    for (const step of path) value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (value !== undefined) visit(value, path, 0);
  }
  return Object.fromEntries(found);
};
