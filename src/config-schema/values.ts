import { isDeepStrictEqual } from "node:util";
import { isRecord, own, type Run, type Schema } from "./model.ts";
import { isOpen } from "./types.ts";

type Step = (key: string | number, schema: unknown, value: unknown) => void;

const say = (run: Run, bound: string): void => void run.found.push({ at: [...run.path], kind: "out-of-range", bound });

const limit = (schema: Schema, keyword: string): number | undefined => {
  const value = own(schema, keyword);
  return typeof value === "number" ? value : undefined;
};

const between = (schema: Schema, run: Run, size: number, [least, most]: readonly [string, string], of: string) => {
  const [low, high] = [limit(schema, least), limit(schema, most)];
  if (low !== undefined && size < low) say(run, low === 1 ? "not empty" : `of at least ${low} ${of}`);
  if (high !== undefined && size > high) say(run, `of at most ${high} ${of}`);
};

export const judgeText = (schema: Schema, text: string, run: Run): void => {
  if (isOpen(text)) return;
  between(schema, run, [...text].length, ["minLength", "maxLength"], "characters");
  // Other formats are remarks; this one OpenClaw asks for (2026.9.6: `mcp.servers.*.url`).
  if (own(schema, "format") === "uri" && !URL.canParse(text)) say(run, "a URL");
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string" && run.fits(pattern, text) === false) say(run, `of the form \`${pattern}\``);
};

export const judgeNumber = (schema: Schema, value: number, run: Run): void => {
  const [least, most, above, under] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((keyword) =>
    limit(schema, keyword),
  );
  if (least !== undefined && value < least) say(run, `>=${least}`);
  if (most !== undefined && value > most) say(run, `<=${most}`);
  if (above !== undefined && value <= above) say(run, `>${above}`);
  if (under !== undefined && value >= under) say(run, `<${under}`);
  const step = limit(schema, "multipleOf");
  if (step !== undefined && step > 0 && !Number.isInteger(value / step)) say(run, `a multiple of ${step}`);
};

/** Items that are compared with each other; more are not. */
const comparedLimit = 300;

export const judgeList = (schema: Schema, list: readonly unknown[], run: Run, below: Step): void => {
  between(schema, run, list.length, ["minItems", "maxItems"], "items");
  const items = own(schema, "items");
  const first = own(schema, "prefixItems") ?? (Array.isArray(items) ? items : undefined);
  const heads: readonly unknown[] = Array.isArray(first) ? first : [];
  const rest = Array.isArray(items) ? own(schema, "additionalItems") : items;
  for (const [index, item] of list.entries()) {
    if (index < heads.length) below(index, heads[index], item);
    else if (rest !== undefined) below(index, rest, item);
  }
  const compared = list.slice(0, comparedLimit);
  if (
    own(schema, "uniqueItems") === true &&
    compared.some((item, index) => compared.slice(0, index).some((other) => isDeepStrictEqual(item, other)))
  )
    say(run, "without repetition");
  const wanted = own(schema, "contains");
  if (wanted !== undefined && !list.some((item) => holds(run, () => below(0, wanted, item)))) say(run, "complete");
};

/** Does this add no objection? It is taken back then. */
const holds = (run: Run, step: () => void): boolean => {
  const before = run.found.length;
  step();
  const fine = run.found.length === before;
  run.found.length = before;
  return fine;
};

export const judgeRecord = (schema: Schema, record: Schema, run: Run, below: Step): void => {
  between(schema, run, Object.keys(record).length, ["minProperties", "maxProperties"], "keys");
  const known = own(schema, "properties");
  const keys = isRecord(known) ? known : {};
  const forms = own(schema, "patternProperties");
  const patterns = isRecord(forms) ? Object.entries(forms) : [];
  const rest = own(schema, "additionalProperties");
  const names = own(schema, "propertyNames");
  for (const [key, value] of Object.entries(record)) {
    if (names !== undefined && !holds(run, () => below(key, names, key))) object(key, { kind: "wrong-name" }, run);
    // What could not be told in time counts as taken: it must not become a false objection.
    const fitting = patterns.filter(([pattern]) => run.fits(pattern, key) !== false);
    if (Object.hasOwn(keys, key)) below(key, keys[key], value);
    for (const [pattern, part] of fitting) if (run.fits(pattern, key) === true) below(key, part, value);
    if (Object.hasOwn(keys, key) || fitting.length > 0) continue;
    if (rest === false) object(key, { kind: "unknown-key", known: Object.keys(keys) }, run);
    else if (rest !== undefined) below(key, rest, value);
  }
  const required = own(schema, "required");
  if (!Array.isArray(required)) return;
  for (const key of required.map(String))
    if (!Object.hasOwn(record, key) && !fillsIn(own(keys, key)))
      run.found.push({ at: [...run.path], kind: "missing-key", key });
};

/** OpenClaw prints what it fills in as required, and fills it in before it asks (2026.9.6: `channels.telegram`). */
const fillsIn = (schema: unknown): boolean => isRecord(schema) && Object.hasOwn(schema, "default");

const object = (
  key: string,
  complaint: { readonly kind: "wrong-name" } | { readonly kind: "unknown-key"; readonly known: readonly string[] },
  run: Run,
): void => void run.found.push({ at: [...run.path, key], ...complaint });
