/** What the validator found → one error in our words: it quotes nothing but known words. */
import { UsageError } from "../errors.ts";
import type { Pointer } from "../model.ts";
import { parsePointer } from "../pointer.ts";
import type { SchemaError } from "./policy-file.ts";
import { type PolicyText, spotIn } from "./policy-text.ts";
import { didYouMean, placed, quoted } from "./words.ts";

const keysAt = (at: Pointer): readonly string[] => {
  const [section] = at;
  if (section === undefined) {
    return [
      "version",
      "extends",
      "providers",
      "preference",
      "chains",
      "rules",
      "overrides",
      "ignore",
      "compat",
      "policies",
      "plugins",
    ];
  }
  if (section === "providers") return ["lane", "owner", "via", "reason", "expires"];
  if (section === "overrides") return ["files", "rules"];
  return section === "ignore" ? ["rule", "files", "at", "fingerprint", "reason", "expires"] : [];
};

const kinds: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "text",
  "string,object": "a severity, or a mapping with `severity` and options",
  "string,array": "text or a list of it",
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const namesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];

const valueAt = (value: unknown, at: Pointer): unknown =>
  at.reduce<unknown>((found, step) => {
    if (typeof found !== "object" || found === null) return undefined;
    return Object.getOwnPropertyDescriptor(found, step)?.value;
  }, value);

interface Words {
  readonly what: string;
  readonly hint: string;
  /** The key at fault below the place, where there is one. */
  readonly key?: string;
}

const wordsOf = ({ keyword, params }: SchemaError, at: Pointer, value: unknown): Words => {
  const name = at.length === 0 ? "the policy" : quoted(String(at.at(-1)), "this entry");
  if (keyword === "additionalProperties") {
    const key = textOf(params.additionalProperty);
    return { what: `${quoted(key, "this key")} is not a key of ${name}`, hint: didYouMean(key, keysAt(at)), key };
  }
  if (keyword === "required") {
    const key = textOf(params.missingProperty);
    const hint = key === "version" ? "Begin the file with `version: 1`." : `Add \`${key}\`.`;
    return { what: `\`${key}\` is missing in ${name}`, hint };
  }
  if (keyword === "enum") {
    const known = namesOf(params.allowedValues);
    const hint = typeof value === "string" ? didYouMean(value, known) : `Write it as text: ${known.join(", ")}.`;
    return { what: `${name} must be one of ${known.join(", ")}`, hint };
  }
  if (keyword === "const") return { what: "`version` must be 1", hint: "This auth-lint knows no other." };
  if (keyword === "type") {
    const kind = kinds[String(params.type)] ?? "of another type";
    return { what: `${name} must be ${kind}`, hint: "Compare with `auth-lint schema policy`." };
  }
  if (keyword === "pattern")
    return { what: `${name} must begin with \`/\``, hint: "A JSON pointer: `/profiles/openai:key`." };
  if (keyword.startsWith("min")) return { what: `${name} may not be empty`, hint: "Fill it, or remove it." };
  return { what: `${name} is too long`, hint: "Shorten it." };
};

// A hostile policy has an error for each of its words.
const most = 500;

/** The validator's errors as one UsageError: the first by place leads, up to four more follow. */
export const schemaError = (text: PolicyText, errors: readonly SchemaError[]): UsageError => {
  const stated = errors
    .filter(({ keyword }) => keyword !== "if")
    .slice(0, most)
    .map((error) => {
      const at = parsePointer(error.instancePath);
      const { what, hint, key } = wordsOf(error, at, valueAt(text.value, at));
      return { what, hint, place: key === undefined ? spotIn(text, at) : spotIn(text, [...at, key], "key") };
    })
    .toSorted((left, right) => (left.place.range?.line ?? 0) - (right.place.range?.line ?? 0));
  const message = stated.slice(0, 5).map(({ place, what }) => `${placed(place)}: ${what}`);
  return new UsageError(message.join("\n"), stated[0]?.hint ?? "");
};
