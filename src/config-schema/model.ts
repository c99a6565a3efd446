/** A JSON Schema from outside, checked: what a configuration is judged by. */
import type { Objection } from "../runtimes/openclaw/config-validity.ts";

export type Schema = Readonly<Record<string, unknown>>;

export interface ConfigSchema {
  readonly root: Schema;
  /** Every schema with a `$ref` → the schema it stands for. */
  readonly targets: ReadonlyMap<Schema, unknown>;
}

/** Does a text fit a pattern? `undefined` where that could not be told in the time there is. */
export type Fits = (pattern: string, text: string) => boolean | undefined;

/** One judgement: budgets are shared by all branches that are tried. */
export interface Run {
  readonly schema: ConfigSchema;
  readonly fits: Fits;
  /** The key path that is being judged. */
  readonly path: (string | number)[];
  readonly found: Objection[];
  readonly spent: { steps: number };
}

export const isRecord = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const own = (record: Schema, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
