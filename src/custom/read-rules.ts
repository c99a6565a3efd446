/** A file of rules: text in, rules with places out. */
import type { Pointer } from "../model.ts";
import { globFlaw } from "../policy/globs.ts";
import { type PolicyText, readPolicyText, spotIn } from "../policy/policy-text.ts";
import { didYouMean, policyError, quoted } from "../policy/words.ts";
import type { Placed, RuleFile, Statement } from "./model.ts";
import { isOperator, operatorNames } from "./operators.ts";
import { parsePattern } from "./pattern.ts";
import { ruleFileError } from "./rule-file-error.ts";
import { timeOf } from "./time.ts";

/** A file whose `rules` are a list is one of rules; where they are a mapping it is a policy. */
const isRuleText = ({ value }: PolicyText): boolean =>
  typeof value === "object" && value !== null && "rules" in value && Array.isArray(value.rules);

const spotOf =
  (text: PolicyText, index: number) =>
  (...at: readonly (string | number)[]) =>
    spotIn(text, ["rules", index, ...at]);

const deepest = 32;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the schema cannot say: patterns, globs, times, and operators that were mistyped. */
const requireCondition = (text: PolicyText, condition: object, at: Pointer, depth = 0): void => {
  if (depth > deepest) throw policyError(spotIn(text, at), "conditions are nested too deep", "Write several rules.");
  for (const [name, value] of Object.entries(condition)) {
    const here = [...at, name];
    if (name === "before" || name === "after") {
      if (timeOf(value, 0) === undefined)
        throw policyError(spotIn(text, here), `\`${name}\` is no time`, "Write `now`, `now+30d` or 2027-01-31.");
    } else if (name === "all" || name === "any") {
      for (const [index, one] of (Array.isArray(value) ? value : []).entries())
        if (isObject(one)) requireCondition(text, one, [...here, index], depth + 1);
    } else if (name === "not" && isObject(value)) requireCondition(text, value, here, depth + 1);
    else if (!isOperator(name) && isObject(value)) {
      const operators = Object.keys(value);
      const odd = operators.find((key) => /^[a-z]+[A-Z]?[a-z]*$/.test(key) && !isOperator(key) && isNear(key));
      if (odd !== undefined)
        throw policyError(
          spotIn(text, [...here, odd], "key"),
          `${quoted(odd, "this")} is no operator`,
          didYouMean(odd, operatorNames),
        );
      requireCondition(text, value, here, depth + 1);
    }
  }
};

/** `equal`, `startswith`: an operator in all but spelling; a field would hardly be called so. */
const isNear = (key: string): boolean =>
  operatorNames.some(
    (name) =>
      name.toLowerCase() === key.toLowerCase() || (name.length > 4 && (name === `${key}s` || key === `${name}s`)),
  );

const requirePatterns = (text: PolicyText, statement: Statement, at: Pointer): void => {
  const single = typeof statement.given === "string";
  for (const [index, pattern] of [statement.given].flat().entries()) {
    if (parsePattern(pattern) !== undefined) continue;
    const place = spotIn(text, single ? [...at, "given"] : [...at, "given", index]);
    throw policyError(
      place,
      "`given` is no JSON pointer pattern",
      "For example `/profiles/*` or `/links/*[role=fallback]`.",
    );
  }
  for (const glob of [statement.files ?? []].flat()) {
    const flaw = globFlaw(glob.replace(/^!/, ""));
    if (flaw !== undefined)
      throw policyError(spotIn(text, [...at, "files"]), flaw, "Write several short globs instead of one.");
  }
};

const requireTools = (text: PolicyText, condition: unknown, at: Pointer, compile: CompileChecks): void => {
  if (typeof condition !== "object" || condition === null) return;
  for (const [name, value] of Object.entries(condition)) {
    const here = [...at, name];
    if (name === "matches" && typeof value === "string" && !compile.pattern(value))
      throw policyError(
        spotIn(text, here),
        "`matches` is no regular expression",
        "JavaScript's, without slashes around it.",
      );
    if (name === "schema") {
      if (!compile.schema(value))
        throw policyError(
          spotIn(text, here),
          "`schema` is no JSON Schema of draft-07",
          "Without `$ref` to other places.",
        );
    } else requireTools(text, value, here, compile);
  }
};

/** Whether a pattern and a schema can be compiled at all. */
export interface CompileChecks {
  readonly pattern: (pattern: string) => boolean;
  readonly schema: (schema: unknown) => boolean;
}

/**
 * Reads a file of rules; `undefined` where it is none.
 * @throws UsageError with file, line and column, never with a word of the file that is not known
 */
export const readRules = async (
  source: string,
  path: string,
  checks: CompileChecks,
): Promise<readonly Placed[] | undefined> => {
  const text = await readPolicyText(source, path);
  if (!isRuleText(text)) return undefined;
  const { default: validate } = await import("../generated/validate-rule-file.mjs");
  const { value } = text;
  if (!validate(value)) throw ruleFileError(text, validate.errors ?? []);
  return placedRules(text, value, checks);
};

const placedRules = (text: PolicyText, file: RuleFile, checks: CompileChecks): readonly Placed[] => {
  const seen = new Set<string>();
  return file.rules.map((statement, index) => {
    const at = ["rules", index];
    if (seen.has(statement.id))
      throw policyError(
        spotIn(text, [...at, "id"]),
        "two rules of this file have one id",
        "Give each a name of its own.",
      );
    seen.add(statement.id);
    requirePatterns(text, statement, at);
    for (const part of ["where", "must"] as const) {
      const condition = statement[part];
      if (condition) requireCondition(text, condition, [...at, part]);
      requireTools(text, condition, [...at, part], checks);
    }
    if (statement.collect !== undefined && statement.fix !== undefined)
      throw policyError(spotIn(text, [...at, "fix"]), "a rule that collects cannot mend", "Take `fix` out.");
    return { statement, place: spotIn(text, at), spot: spotOf(text, index) };
  });
};
