import type { Objection } from "../runtimes/openclaw/config-validity.ts";
import { own, type Run, type Schema } from "./model.ts";

type Try = (schema: unknown, run: Run) => void;
type Names = (schema: unknown) => readonly string[];

const attempt = (schema: unknown, run: Run, judge: Try): readonly Objection[] => {
  const alone: Run = { ...run, found: [] };
  judge(schema, alone);
  return alone.found;
};

/** Against `anyOf`, `oneOf`, `allOf`, `not` and `if`. */
export const judgeBranches = (schema: Schema, run: Run, judge: Try, names: Names): void => {
  const [any, one, all] = [own(schema, "anyOf"), own(schema, "oneOf"), own(schema, "allOf")];
  if (Array.isArray(all)) for (const part of all) judge(part, run);
  if (Array.isArray(any)) judgeUnion(any, run, judge, names);
  if (Array.isArray(one)) {
    judgeUnion(one, run, judge, names);
    if (one.filter((part) => attempt(part, run, judge).length === 0).length > 1) say(run, "of one form only");
  }
  if (Object.hasOwn(schema, "not") && attempt(schema.not, run, judge).length === 0) say(run, "otherwise");
  if (!Object.hasOwn(schema, "if")) return;
  const next = attempt(schema.if, run, judge).length === 0 ? "then" : "else";
  if (Object.hasOwn(schema, next)) judge(schema[next], run);
};

const say = (run: Run, bound: string): void => void run.found.push({ at: [...run.path], kind: "out-of-range", bound });

/** A union fails with the objections of the branch that was meant: same kind of value, then the fewest objections. */
const judgeUnion = (branches: readonly unknown[], run: Run, judge: Try, names: Names): void => {
  let best: readonly Objection[] | undefined;
  for (const branch of branches) {
    const found = attempt(branch, run, judge);
    const [first] = found;
    if (first === undefined) return;
    const meant = first.kind !== "wrong-type" || first.at.length > run.path.length;
    if (meant && (best === undefined || weigh(found) < weigh(best))) best = found;
  }
  if (best !== undefined) run.found.push(...best);
  else
    run.found.push({
      at: [...run.path],
      kind: "wrong-type",
      expected: [...new Set(branches.flatMap(names))],
    });
};

/** A branch whose fixed words do not fit (`source: "env"`) was not the one that was meant. */
const weigh = (objections: readonly Objection[]): number =>
  objections.reduce((sum, { kind }) => sum + (kind === "wrong-value" ? 10 : 1), 0);
