/** Rules that users write in YAML: what a file of them says. Types only. */
import type { Confidence, Example, Place, Severity } from "../model.ts";

/** Scalars that a file can say. */
export type Scalar = string | number | boolean | null;

/** What must hold of one value. All that are named must. */
export interface Operators {
  readonly exists?: boolean;
  readonly equals?: Scalar;
  readonly in?: readonly Scalar[];
  /** A regular expression of JavaScript; it runs with a time limit. */
  readonly matches?: string;
  readonly startsWith?: string;
  readonly type?: string | readonly string[];
  /** Of text, a list or a mapping: exactly, or between. */
  readonly length?: number | { readonly min?: number; readonly max?: number };
  /** Items of a list differ: as they are, or in this field. */
  readonly unique?: true | string;
  /** Every item is one of these; globs allowed. */
  readonly subsetOf?: readonly string[];
  /** Items stand in this order, best first; globs allowed, items that none of them means are passed over. */
  readonly order?: readonly string[];
  /** The same value stands at this path. */
  readonly sameAs?: string;
  /** A time (Unix ms or ISO 8601) lies before or after: `now`, `now+30d`, or a date. */
  readonly before?: string;
  readonly after?: string;
  /** A JSON Schema (draft-07). */
  readonly schema?: unknown;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

/** Operators for the value itself, or by path below it, or both (a name that no operator has is a path). */
export type Condition = Operators & { readonly [path: string]: unknown };

export interface Repair {
  /** Path from the value that was judged; itself where it is absent. */
  readonly at?: string;
  readonly set?: unknown;
  readonly remove?: true;
  readonly rename?: string;
  /** Sort the list as these globs stand. */
  readonly order?: readonly string[];
  /** Drop items that are there already. */
  readonly unique?: true;
  /** Only on demand: `--fix=unsafe`. */
  readonly unsafe?: boolean;
}

/** A test of a rule: files in, places out. */
export type RuleTest = Example & { readonly name?: string; readonly finds: readonly string[] };

/** One rule, as written. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly why?: string;
  readonly remedy?: string;
  readonly severity?: Severity | "off";
  readonly confidence?: Confidence;
  /** `document`: files as they are (default) · `facts`: what the runtimes make of them. */
  readonly on?: "document" | "facts";
  readonly files?: string | readonly string[];
  readonly runtimes?: readonly string[];
  /** Roles of files, in the words of their runtime: `config`, `auth`. */
  readonly kinds?: readonly string[];
  readonly given: string | readonly string[];
  readonly where?: Condition;
  readonly collect?: { readonly by: readonly string[]; readonly least?: number };
  readonly must: Condition;
  readonly message?: string;
  readonly related?: readonly { readonly at: string; readonly message: string }[];
  readonly fix?: Repair;
  readonly tests?: readonly RuleTest[];
}

/** A file of rules. */
export interface RuleFile {
  readonly version: 1;
  readonly rules: readonly Statement[];
}

/** A rule and where it is written. */
export interface Placed {
  readonly statement: Statement;
  readonly place: Place;
  /** Place of a part of it, by pointer from the rule. */
  spot(...at: readonly (string | number)[]): Place;
}

/** What a condition takes from outside the pure core. */
export interface Tools {
  /** Does the pattern match? `undefined`: it ran out of time. @throws SyntaxError for no pattern */
  readonly pattern: (pattern: string) => (text: string) => boolean | undefined;
  /** A compiled JSON Schema; `undefined`: it goes round for ever. @throws Error for no schema */
  readonly schema: (schema: unknown) => (value: unknown) => boolean | undefined;
}
