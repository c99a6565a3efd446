/** The JSON Schema of a file of rules: what editors complete, and what the validator is compiled from. */

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string, more: Schema = {}): Schema => ({
  type: "string",
  minLength: 1,
  maxLength: 2000,
  description,
  ...more,
});

const texts = (description: string): Schema => ({
  type: ["string", "array"],
  minLength: 1,
  minItems: 1,
  maxItems: 100,
  items: { type: "string" },
  description,
});

const object = (properties: Schema, required: readonly string[], description: string): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
  description,
});

const scalar: Schema = { type: ["string", "number", "boolean", "null"] };
const size: Schema = { type: "integer", minimum: 0 };
const condition: Schema = { $ref: "#/definitions/condition" };
const globs = (description: string): Schema => ({
  type: "array",
  items: { type: "string" },
  maxItems: 500,
  description,
});

/** What each operator says of a value. */
export const operatorSchemas: Readonly<Record<string, Schema>> = {
  exists: { type: "boolean", description: "There is a value, or there is none." },
  equals: { ...scalar, description: "It is this very value." },
  in: { type: "array", items: scalar, maxItems: 500, description: "It is one of these." },
  matches: text("The regular expression matches; it runs with a time limit."),
  startsWith: text("The text begins so."),
  type: {
    type: ["string", "array"],
    items: { type: "string" },
    description: "string, number, boolean, null, list, mapping or missing; one, or any of several.",
  },
  length: {
    type: ["integer", "object"],
    minimum: 0,
    properties: { min: size, max: size },
    additionalProperties: false,
    description: "How long a text, how many items or keys: exactly, or `min` and `max`.",
  },
  unique: { type: ["boolean", "string"], description: "Items differ: as they are (`true`), or in the field named." },
  subsetOf: globs("Every item is one of these; globs allowed."),
  order: globs("Items stand in this order, best first; globs allowed."),
  sameAs: text("The same value stands at this path."),
  before: text("A time lies before: `now`, `now+30d`, or a date."),
  after: text("A time lies after."),
  schema: { type: ["object", "boolean"], description: "The value is valid by this JSON Schema (draft-07)." },
  all: { type: "array", items: condition, maxItems: 100, description: "All of these hold." },
  any: { type: "array", items: condition, maxItems: 100, description: "One of these holds." },
  not: { ...condition, description: "This does not hold." },
};

const fix = object(
  {
    at: text("Path from the value; itself where it is absent."),
    set: { description: "Put this value there." },
    remove: { const: true, description: "Take it out." },
    rename: text("Give it another key."),
    order: globs("Sort the list so."),
    unique: { const: true, description: "Drop items that are there already." },
    unsafe: { type: "boolean", description: "Only with `--fix=unsafe`." },
  },
  [],
  "How it is mended; comments and form of the file stay.",
);

const test = object(
  {
    name: text("What it shows."),
    note: text("What it shows."),
    files: { type: "object", description: "Path → content: text, or data." },
    target: text("For this version: `openclaw@2026.6.1`."),
    policy: { type: "object", description: "The policy of this test, without `rules:` of its own." },
    modes: { type: "object" },
    exposure: { enum: ["state", "untracked", "tracked", "staged", "committed"] },
    finds: { type: "array", items: { type: "string" }, description: "`path#/pointer` of every finding; `[]`: none." },
  },
  ["files", "finds"],
  "Files in, findings out.",
);

const rule = object(
  {
    id: text("A name of your own and the rule's: `fleet/no-metered-fallback`.", {
      pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
      maxLength: 100,
    }),
    title: text("What is wrong, in a few words."),
    why: text("Why it matters."),
    remedy: text("What to do."),
    severity: { enum: ["error", "warning", "info", "off"], description: "`error` unless written." },
    confidence: { enum: ["low", "medium", "high"] },
    on: { enum: ["document", "facts"], description: "Files as they are, or what the runtimes make of them." },
    files: texts("Globs of files, told from the folder of the policy."),
    runtimes: globs("Runtimes: `openclaw`, `codex`, …"),
    kinds: globs("Roles of files in their runtime: `config`, `auth`, …"),
    given: texts("JSON pointer patterns: `/profiles/*`, `/agents/**/model`, `/links/*[role=fallback]`."),
    where: { ...condition, description: "Only values of which this holds are judged." },
    collect: object(
      { by: { ...globs("Paths whose values make a group."), minItems: 1 }, least: { type: "integer", minimum: 1 } },
      ["by"],
      "Judge groups over all files and homes: `{ by, count, items }`.",
    ),
    must: { ...condition, description: "What has to hold." },
    message: text("`{{path}}` stands for a value; secrets are never shown."),
    related: {
      type: "array",
      maxItems: 20,
      items: object({ at: text("A path."), message: text("What stands there.") }, ["at", "message"], "Another place."),
    },
    fix,
    tests: { type: "array", items: test, maxItems: 200, description: "At least one that fails and one that passes." },
  },
  ["id", "title", "given", "must"],
  "A rule of your own.",
);

/** The schema of a file of rules. */
export const ruleFileSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "auth-lint rules",
  ...object(
    {
      $schema: { type: "string" },
      version: { const: 1, description: "The version of this format." },
      rules: { type: "array", items: rule, maxItems: 1000, description: "The rules." },
    },
    ["version", "rules"],
    "Rules of this repository.",
  ),
  definitions: {
    condition: {
      type: "object",
      maxProperties: 100,
      properties: operatorSchemas,
      additionalProperties: true,
      description: "Operators for the value itself, or paths with operators of their own.",
    },
  },
  patternProperties: { "^x-": { description: "Yours: a place for YAML anchors." } },
};
