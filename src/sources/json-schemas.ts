/** JSON Schemas of users, compiled by ajv once one is met. */

/** `undefined`: nothing can be said. */
type Validate = (value: unknown) => boolean | undefined;
type Compile = (schema: unknown) => Validate;

const largest = 64 * 1024;

/** `pattern` of a schema would run without a limit, and a reference could lead anywhere. */
const isPlain = (schema: unknown, depth = 0): boolean => {
  if (depth > 40) return false;
  if (Array.isArray(schema)) return schema.every((one) => isPlain(one, depth + 1));
  if (typeof schema !== "object" || schema === null) return true;
  return Object.entries(schema).every(
    ([key, value]) =>
      !["pattern", "patternProperties", "$async", "$data"].includes(key) &&
      !(key === "$ref" && !(typeof value === "string" && value.startsWith("#"))) &&
      isPlain(value, depth + 1),
  );
};

const open = async (): Promise<Compile> => {
  const { Ajv } = await import("./ajv.ts");
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false, ownProperties: true, logger: false });
  return (schema) => {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null))
      throw new TypeError("no schema");
    if (JSON.stringify(schema).length > largest || !isPlain(schema)) throw new TypeError("no schema for rules");
    const validate = ajv.compile(schema);
    return (value) => {
      try {
        return validate(value) === true;
      } catch (error) {
        // A schema that refers to itself goes round for ever.
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    };
  };
};

/** Compiles schemas; ajv is loaded where `needed` says so, for it takes longer than a whole run. */
export const jsonSchemas = async (needed: boolean): Promise<Compile> => {
  const compile = needed ? await open() : undefined;
  const known = new Map<string, Validate>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const found = known.get(key) ?? compile?.(schema);
    if (found === undefined) throw new TypeError("schemas were not asked for");
    known.set(key, found);
    return found;
  };
};
