import { type ConfigSchema, isRecord, own, type Schema } from "./model.ts";

/** Keywords of drafts 7 to 2020-12 that are judged, by what they hold. */
const shelves: Readonly<Record<string, "one" | "list" | "map" | "plain">> = {
  ...{ not: "one", if: "one", else: "one", propertyNames: "one", contains: "one" },
  ...{ additionalProperties: "one", additionalItems: "one", items: "one" },
  ...{ anyOf: "list", oneOf: "list", allOf: "list", prefixItems: "list" },
  ...{ properties: "map", patternProperties: "map", definitions: "map", $defs: "map" },
  ...{ $ref: "plain", type: "plain", enum: "plain", const: "plain", required: "plain", pattern: "plain" },
  ...{ minLength: "plain", maxLength: "plain", minItems: "plain", maxItems: "plain", uniqueItems: "plain" },
  ...{ minimum: "plain", maximum: "plain", exclusiveMinimum: "plain", exclusiveMaximum: "plain" },
  ...{ multipleOf: "plain", minProperties: "plain", maxProperties: "plain" },
};

/** Said about a value, not against one. */
const remarks = new Set([
  ...["$schema", "$id", "$comment", "$anchor", "title", "description", "default", "examples", "format"],
  ...["deprecated", "readOnly", "writeOnly", "contentEncoding", "contentMediaType"],
]);

/** OpenClaw's have 14 levels and 12 thousand schemas (2026.9.6). */
const depthLimit = 100;
const countLimit = 300_000;

class SchemaError extends Error {}

interface Walk {
  readonly targets: Map<Schema, unknown>;
  count: number;
}

/**
 * A JSON Schema's text, checked for what cannot be judged here.
 * @returns the schema, or in words why it is none; never a character of its values
 */
export const readSchema = (text: string): ConfigSchema | { readonly refused: string } => {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // The parser's message quotes the text.
    return { refused: "is not JSON" };
  }
  if (!isRecord(root) || !isRecord(own(root, "properties"))) return { refused: "is no JSON Schema of an object" };
  const walk: Walk = { targets: new Map(), count: 0 };
  try {
    visit(root, [], walk);
  } catch (error) {
    if (error instanceof SchemaError) return { refused: error.message };
    throw error;
  }
  return { root, targets: walk.targets };
};

const visit = (schema: unknown, around: readonly Schema[], walk: Walk): void => {
  if (typeof schema === "boolean") return;
  if (!isRecord(schema)) throw new SchemaError("holds something else where a schema belongs");
  walk.count += 1;
  if (around.length >= depthLimit || walk.count > countLimit) throw new SchemaError("is too deep or too large");
  const chain = [...around, schema];
  for (const [keyword, held] of Object.entries(schema)) {
    const shelf = Object.hasOwn(shelves, keyword) ? shelves[keyword] : keyword === "then" ? "one" : undefined;
    if (shelf === undefined && !remarks.has(keyword) && !keyword.startsWith("x-"))
      throw new SchemaError("holds a keyword that is not judged here");
    if (keyword === "$ref") walk.targets.set(schema, targetOf(held, chain));
    else if (shelf === "one") for (const one of Array.isArray(held) ? held : [held]) visit(one, chain, walk);
    else if (shelf === "list" || shelf === "map") for (const one of partsOf(held, shelf)) visit(one, chain, walk);
  }
};

const partsOf = (held: unknown, shelf: "list" | "map"): readonly unknown[] => {
  if (shelf === "list" && Array.isArray(held)) return held;
  if (shelf === "map" && isRecord(held)) return Object.values(held);
  throw new SchemaError("holds something else where schemas belong");
};

/**
 * What a `$ref` stands for. OpenClaw puts the schemas of plugins into its own as they are, and their references still
 * count from the plugin's root (2026.9.6: `plugins.entries.webhooks.config`): the nearest schema around that has it.
 */
const targetOf = (reference: unknown, chain: readonly Schema[]): unknown => {
  if (typeof reference !== "string" || !reference.startsWith("#"))
    throw new SchemaError("refers to a schema outside of itself");
  if (reference === "#") return chain[0];
  const steps = reference
    .slice(1)
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const start of [...chain].reverse()) {
    const target = steps.reduce<unknown>((found, step) => (isRecord(found) ? own(found, step) : undefined), start);
    if (isRecord(target) || typeof target === "boolean") return target;
  }
  throw new SchemaError("refers to a part that it does not have");
};
