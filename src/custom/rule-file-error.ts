/** What the validator found in a file of rules → one error in our words. */
import type { UsageError } from "../errors.ts";
import { parsePointer } from "../pointer.ts";
import type { SchemaError } from "../policy/policy-file.ts";
import { type PolicyText, spotIn } from "../policy/policy-text.ts";
import { didYouMean, policyError, quoted } from "../policy/words.ts";

const ruleKeys = [
  ...["id", "title", "why", "remedy", "severity", "confidence", "on", "files", "runtimes", "kinds", "given", "where"],
  ...["collect", "must", "message", "related", "fix", "tests"],
];
const keysOf: Readonly<Record<string, readonly string[]>> = {
  "": ["version", "rules"],
  fix: ["at", "set", "remove", "rename", "order", "unique", "unsafe"],
  collect: ["by", "least"],
  tests: ["name", "files", "target", "policy", "modes", "exposure", "finds"],
  related: ["at", "message"],
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The deepest one says most. */
const worst = (errors: readonly SchemaError[]): SchemaError | undefined =>
  errors.toSorted((left, right) => right.instancePath.length - left.instancePath.length)[0];

export const ruleFileError = (text: PolicyText, errors: readonly SchemaError[]): UsageError => {
  const error = worst(errors);
  const at = parsePointer(error?.instancePath ?? "");
  const part = at.length < 2 ? "" : (at.findLast((step) => typeof step === "string" && step in keysOf) ?? "rule");
  const known = keysOf[String(part)] ?? ruleKeys;
  const name = at.length === 0 ? "the file" : quoted(String(at.at(-1)), "this entry");
  if (error?.keyword === "additionalProperties") {
    const key = textOf(error.params.additionalProperty);
    return policyError(
      spotIn(text, [...at, key], "key"),
      `${quoted(key, "this key")} is not known here`,
      didYouMean(key, known),
    );
  }
  if (error?.keyword === "required") {
    const key = textOf(error.params.missingProperty);
    return policyError(spotIn(text, at), `\`${key}\` is missing`, "A rule needs `id`, `title`, `given` and `must`.");
  }
  if (error?.keyword === "pattern" && at.at(-1) === "id")
    return policyError(
      spotIn(text, at),
      "the id of a rule has two parts",
      "Small letters, digits and `-`: `fleet/no-metered-fallback`.",
    );
  if (error?.keyword === "enum" || error?.keyword === "const")
    return policyError(spotIn(text, at), `${name} does not take this value`, "See `auth-lint schema rules`.");
  if (error?.keyword === "type")
    return policyError(spotIn(text, at), `${name} is of another type`, "See `auth-lint schema rules`.");
  return policyError(spotIn(text, at), `${name} is not as it should be`, "See `auth-lint schema rules`.");
};
