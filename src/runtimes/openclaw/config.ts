import type { Document, Flaw, Place, Pointer } from "../../model.ts";
import { environmentOf } from "./config-env.ts";
import { type GivenSchema, judgeForVersion } from "./config-judgement.ts";
import { projectRoster } from "./config-roster.ts";
import { substituteAll } from "./env-substitution.ts";
import { resolveIncludes } from "./include.ts";
import { locate } from "./origin.ts";
import { fatalProblem, isReadable } from "./readable.ts";
import { isRecord, type Raw } from "./shape.ts";

export { listAgents } from "./config-roster.ts";

/** The configuration of one home, as the version it is judged for would read it. */
export interface Config {
  /** The primary config document. */
  readonly file: Document | undefined;
  readonly version: string;
  /** Would this version accept it? A missing file is accepted. */
  readonly valid: boolean;
  /** Why not, with exact places. */
  readonly issues: readonly Flaw[];
  /** Includes merged, environment substituted; `{}` when unreadable. */
  readonly value: Raw;
  /** The same before the environment was substituted: what is held and what is only named. */
  readonly written: Raw;
  /** Which file and key path a merged key came from. */
  place(at: Pointer, on?: "key" | "value"): Place;
}

/**
 * Reads a config the way OpenClaw does: JSON5, includes, environment, schema and cross-field rules of the version.
 * @param input.documents every document of the run by path, for includes and the `.env` beside the config
 * @param input.env environment variables to judge with
 */
export function readConfig(input: {
  readonly document: Document | undefined;
  readonly documents: ReadonlyMap<string, Document>;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Instead of the schema that is known of the version. */
  readonly schema?: GivenSchema;
}): Config {
  const { document, documents, version, env, schema } = input;
  const path = document?.source.path ?? "";
  const base = { file: document, version, value: {}, written: {}, place: placeIn({ path, at: [] }) };
  if (document === undefined) return { ...base, valid: true, issues: [] };
  if (!isReadable(document)) return { ...base, valid: false, issues: [unreadable(document)] };

  const { value: merged, origin, flaw } = resolveIncludes(document, documents);
  const place = placeIn(origin);
  const written = isRecord(merged) ? merged : {};
  const substituted = substituteAll(merged, environmentOf(merged, document, documents, env));
  const value = isRecord(substituted) ? substituted : {};
  const whole = { file: document, version, value, written, place };
  if (flaw !== undefined) {
    const issue = {
      place: { path: flaw.path, at: flaw.at },
      message: `${flaw.message}: the gateway refuses the whole config`,
    };
    return { ...whole, valid: false, issues: [issue] };
  }
  const { projected, original } = projectRoster(substituted, version);
  const issues = judgeForVersion(projected, version, (at, on) => place(original(at), on), schema);
  return { ...whole, valid: issues.length === 0, issues };
}

const placeIn =
  (origin: Parameters<typeof locate>[0]) =>
  (at: Pointer, on?: "key" | "value"): Place =>
    locate(origin, at, on);

function unreadable(document: Document): Flaw {
  const problem = fatalProblem(document);
  const { path } = document.source;
  const range = problem && {
    line: problem.line,
    column: problem.column,
    endLine: problem.line,
    endColumn: problem.column + 1,
  };
  const reason = problem === undefined ? "it holds nothing" : problem.kind.replace("-", " ");
  return {
    place: range === undefined ? { path, at: [] } : { path, at: problem?.at ?? [], range },
    message: `OpenClaw cannot parse its config (${reason}): the gateway refuses the whole file`,
  };
}
