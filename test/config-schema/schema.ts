import { judgeBySchema } from "../../src/config-schema/judge.ts";
import type { ConfigSchema } from "../../src/config-schema/model.ts";
import { readSchema } from "../../src/config-schema/read-schema.ts";

export const fits = (pattern: string, text: string): boolean => new RegExp(pattern, "u").test(text);

/** A schema that must be one. */
export const schemaOf = (schema: object): ConfigSchema => {
  const read = readSchema(JSON.stringify(schema));
  if ("refused" in read) throw new Error(read.refused);
  return read;
};

/** `kind path` of what a schema says against a value. */
export const objections = (schema: object, value: unknown): readonly string[] =>
  judgeBySchema(value, schemaOf({ properties: {}, ...schema }), fits).map(({ kind, at }) => `${kind} ${at.join(".")}`);
