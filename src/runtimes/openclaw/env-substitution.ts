import { isRecord } from "./shape.ts";

/** The environment as the config sees it; `undefined` and `""` both count as unset. */
export type Lookup = (name: string) => string | undefined;

// One token: `$${NAME}` writes `${NAME}`, `${NAME}` is replaced. Names are upper case only
// (openclaw 2026.6.1 and 2026.9.6, src/config/env-substitution.ts).
const token = /\$(\$?)\{([A-Z_][A-Z0-9_]*)\}/g;

/** Names a text refers to, in order; escaped ones are left out. */
export const referencedNames = (text: string): readonly string[] =>
  text.includes("$")
    ? [...text.matchAll(token)].filter(([, escaped]) => escaped === "").map(([, , name]) => name ?? "")
    : [];

/** A text with its references replaced; one that is unset stays as written. */
const substitute = (text: string, lookup: Lookup): string =>
  text.includes("$")
    ? text.replace(token, (written, escaped: string, name: string) =>
        escaped === "" ? lookup(name) || written : `\${${name}}`,
      )
    : text;

/** The same, in every string of a value; keys are left alone. */
export function substituteAll(value: unknown, lookup: Lookup): unknown {
  if (typeof value === "string") return substitute(value, lookup);
  if (Array.isArray(value)) return value.map((item) => substituteAll(item, lookup));
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key !== "__proto__") result[key] = substituteAll(item, lookup);
  }
  return result;
}
