/** Judges data by a JSON Schema. An interpreter: no code is made of a schema that somebody else wrote. */
import type { Complaint, Objection } from "../runtimes/openclaw/config-validity.ts";
import { judgeBranches } from "./branches.ts";
import { type ConfigSchema, type Fits, isRecord, type Run } from "./model.ts";
import { typeNames, wrongType, wrongValue } from "./types.ts";
import { judgeList, judgeNumber, judgeRecord, judgeText } from "./values.ts";

/** OpenClaw's own schema (2026.9.6) and a config of 55 kB take two thousand. */
const stepLimit = 1_000_000;
const depthLimit = 500;
const most = 50;

export class TooMuchError extends Error {}

/**
 * @returns nothing where the schema takes the value; else objections in the order of the file, at most 50
 * @throws TooMuchError where schema and value together take too long
 */
export const judgeBySchema = (value: unknown, schema: ConfigSchema, fits: Fits): readonly Objection[] => {
  const run: Run = { schema, fits, path: [], found: [], spent: { steps: 0 } };
  judge(schema.root, value, run, 0);
  return run.found.slice(0, most);
};

const complain = (run: Run, complaint: Complaint): void => void run.found.push({ at: [...run.path], ...complaint });

/** One schema against the value at the run's path. */
const judge = (schema: unknown, value: unknown, run: Run, depth: number): void => {
  run.spent.steps += 1;
  if (run.spent.steps > stepLimit || depth > depthLimit) throw new TooMuchError();
  if (schema === false) complain(run, { kind: "out-of-range", bound: "absent" });
  if (!isRecord(schema) || run.found.length > most) return;
  if (run.schema.targets.has(schema)) judge(run.schema.targets.get(schema), value, run, depth + 1);
  const wrong = wrongType(schema, value) ?? wrongValue(schema, value);
  if (wrong !== undefined) {
    complain(run, wrong);
    return;
  }
  const below: Step = (key, part, item) => {
    run.path.push(key);
    judge(part, item, run, depth + 1);
    run.path.pop();
  };
  if (typeof value === "string") judgeText(schema, value, run);
  else if (typeof value === "number") judgeNumber(schema, value, run);
  else if (Array.isArray(value)) judgeList(schema, value, run, below);
  else if (isRecord(value)) judgeRecord(schema, value, run, below);
  judgeBranches(schema, run, (part, attempt) => judge(part, value, attempt, depth + 1), typeNames);
};

/** Judges a part below the run's path. */
type Step = (key: string | number, schema: unknown, value: unknown) => void;
