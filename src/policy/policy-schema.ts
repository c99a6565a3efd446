/** The JSON Schema of auth-lint.yaml: what editors complete, and what the validator is compiled from. */
import type { Rule } from "../model.ts";

type Schema = Readonly<Record<string, unknown>>;

const severities = ["error", "warning", "info", "off"];
const text = (description: string, more: Schema = {}): Schema => ({
  type: "string",
  minLength: 1,
  maxLength: 512,
  description,
  ...more,
});
const list = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: "array",
  items,
  maxItems: 2000,
  description,
  ...more,
});
const object = (properties: Schema, description: string, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  description,
  ...more,
});

const oneOrMore = (description: string): Schema => ({
  type: ["string", "array"],
  minLength: 1,
  maxLength: 512,
  minItems: 1,
  maxItems: 200,
  items: text("A glob."),
  description,
});
const fileGlobs = oneOrMore(
  "Files, relative to the folder of this policy (one in `.github` to the folder above), `/` between the parts. `*` stays inside a folder, `**` crosses folders, a trailing `/` takes the whole folder, a leading `!` takes out again.",
);
const model = text("`provider/model`, or a glob of it.", { examples: ["openai/gpt-5.5", "ollama/*"] });
const day = text("The last day it holds, in UTC. After it the finding comes back.", {
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  examples: ["2027-01-31"],
});
const reason = text("Why. Whoever finds this in a year decides by it.", { pattern: "\\S" });

const setting = (options: Schema, description: string, open: boolean): Schema => ({
  description,
  type: ["string", "object"],
  if: { type: "string" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { enum: severities },
  else: {
    type: "object",
    properties: {
      severity: { enum: severities, description: "Instead of the severity of the preset." },
      minConfidence: { enum: ["low", "medium", "high"], description: "Findings less certain than this are left out." },
      ...options,
    },
    additionalProperties: open,
  },
});

const settings = (rules: readonly Rule[], description: string): Schema =>
  rules.length === 0
    ? { type: "object", additionalProperties: setting({}, "", true), description }
    : object(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])), description, {
        patternProperties: { "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$": setting({}, "A rule of your own.", true) },
      });

const settingOf = (rule: Rule): Schema => {
  const options = Object.entries(rule.options ?? {}).map(([name, description]) => [name, { description }]);
  return setting(Object.fromEntries(options), `${rule.title}. ${rule.why}`, false);
};

const provider = (strict: boolean): Schema =>
  object(
    {
      lane: {
        enum: ["subscription", "metered", "local"],
        description:
          "How it is paid: a flat subscription through OAuth, per token through an API key, or not at all because it runs here.",
      },
      owner: text("Who refreshes this identity. One only: a refresh token is good for one use.", {
        examples: ["openclaw", "codex"],
      }),
      via: text("The program it is reached through, where that is not the runtime itself.", {
        examples: ["claude-cli"],
      }),
      reason: strict ? reason : {},
      expires: strict ? day : {},
    },
    "What this provider is here.",
    { required: ["lane"] },
  );

const ignore = (ids: readonly string[], strict: boolean): Schema =>
  object(
    {
      rule:
        ids.length > 0
          ? {
              anyOf: [{ enum: ids }, { type: "string", pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }],
              description: "The rule to silence.",
            }
          : text("The rule to silence."),
      files: fileGlobs,
      at: text(
        "A JSON pointer into the file: exact, with `*` inside a step, or with `/**` at the end for all below it.",
        { pattern: "^/", examples: ["/profiles/openrouter:default", "/agents/list/*/model"] },
      ),
      fingerprint: text("The fingerprint of one finding, as `--format json` gives it."),
      reason: strict ? reason : {},
      expires: strict ? day : {},
    },
    "One accepted finding.",
    {
      required: strict ? ["rule", "reason"] : ["rule"],
      ...(strict ? { anyOf: [{ required: ["files"] }, { required: ["fingerprint"] }] } : {}),
    },
  );

/**
 * The schema of a policy.
 * @param rules their ids, options and words go into it; none: every id passes, and a wrong `reason` or `expires` too,
 *   because the run reports those as findings (this is what the validator is compiled from)
 */
export const policySchema = (rules: readonly Rule[]): Schema => {
  const strict = rules.length > 0;
  const ids = rules.map(({ id }) => id);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "auth-lint policy",
    ...object(
      {
        $schema: { type: "string" },
        version: { const: 1, description: "The version of this format." },
        extends: {
          ...oneOrMore("Presets (recommended, strict, upgrade) and policy files of this repository; later ones win."),
          minItems: 0,
          examples: [["recommended"], ["strict", "./policies/*.yaml"]],
        },
        providers: {
          type: "object",
          additionalProperties: provider(strict),
          description: "What each provider is here. One that is not named is inferred from its profiles.",
        },
        preference: list(model, "Models, best first. Every chain must keep this order."),
        chains: {
          type: "object",
          additionalProperties: list(model, "Models of this slot, best first.", { minItems: 1 }),
          description: "Another order for one slot, such as `agents.coder`.",
        },
        rules: settings(rules, "Severity and options of single rules, over those of the presets."),
        overrides: list(
          object(
            { files: fileGlobs, rules: settings(rules, "What differs for these files.") },
            "Other severities for some files; the last one that matches wins.",
            { required: ["files", "rules"] },
          ),
          "Other severities for some files.",
        ),
        ignore: list(ignore(ids, strict), "Accepted findings, each with a reason."),
        policies: {
          ...oneOrMore("Files of rules of your own, as globs below this folder; `policies/*.yaml` unless written."),
          minItems: 0,
          examples: [["policies/*.yaml"]],
        },
        plugins: list(
          text("A module, told from the folder of this policy."),
          "Rules in JavaScript. They are code: they run with `--allow-plugins` only.",
        ),
        compat: list(
          { enum: ["gitleaks"] },
          "Other programs whose accepted findings count here too: `gitleaks` for `gitleaks:allow` and `.gitleaksignore`.",
        ),
      },
      "What auth-lint expects of this repository.",
      { required: ["version"], patternProperties: { "^x-": { description: "Yours: a place for YAML anchors." } } },
    ),
  };
};
