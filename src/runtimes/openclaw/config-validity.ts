import type { Pointer } from "../../model.ts";
import type { VersionFacts } from "./config-facts.ts";
import { fits, judgeScalar } from "./config-scalar.ts";
import { isRecord, type Raw } from "./shape.ts";

/** What a version's schema says against one value. */
export type Objection = { readonly at: Pointer } & Complaint;

export type Complaint =
  | { readonly kind: "unknown-key"; readonly known: readonly string[] }
  | { readonly kind: "missing-key"; readonly key: string }
  | { readonly kind: "wrong-name" }
  | { readonly kind: "wrong-type"; readonly expected: readonly string[] }
  | { readonly kind: "wrong-value"; readonly allowed: readonly string[] }
  | { readonly kind: "out-of-range"; readonly bound: string };

// Enough to repair a file by; a config of another program would otherwise be listed key by key.
const limit = 50;

interface Run {
  readonly shared: readonly unknown[];
  /** The key path that is being judged. */
  readonly path: (string | number)[];
  readonly found: Objection[];
}

/**
 * Judges a config against the tree of keys of one version.
 * @returns nothing where the version's schema would take it; else objections in the order of the file, at most 50
 */
export function judgeConfig(value: unknown, { root, shared }: VersionFacts): readonly Objection[] {
  const run: Run = { shared, path: [], found: [] };
  judge(root, value, run);
  return run.found.slice(0, limit);
}

const object = (run: Run, complaint: Complaint): void => void run.found.push({ at: [...run.path], ...complaint });
const resolve = (node: unknown, { shared }: Run): unknown => (typeof node === "number" ? shared[node] : node);

function judge(written: unknown, value: unknown, run: Run): void {
  const node = resolve(written, run);
  if (typeof node === "string") {
    const complaint = judgeScalar(node, value);
    if (complaint !== undefined) object(run, complaint);
  } else if (!isRecord(node)) return;
  else if (Array.isArray(node.e)) {
    if (!node.e.includes(value)) object(run, { kind: "wrong-value", allowed: node.e.map(String) });
  } else if (Array.isArray(node.u)) judgeUnion(node.u, value, run);
  else if (node.a !== undefined) judgeList(node.a, value, run);
  else judgeRecord(node, value, run);
}

function judgeList(item: unknown, value: unknown, run: Run): void {
  if (!Array.isArray(value)) {
    object(run, { kind: "wrong-type", expected: ["array"] });
    return;
  }
  for (let index = 0; index < value.length && run.found.length < limit; index++) step(index, item, value[index], run);
}

function judgeRecord(node: Raw, value: unknown, run: Run): void {
  if (!isRecord(value)) {
    object(run, { kind: "wrong-type", expected: ["object"] });
    return;
  }
  const keys = isRecord(node.k) ? node.k : {};
  for (const key of Object.keys(value)) {
    if (run.found.length >= limit) return;
    if (Object.hasOwn(keys, key)) step(key, keys[key], value[key], run);
    else if (typeof node.p === "string" && !fits(node.p, key)) complainOf(key, { kind: "wrong-name" }, run);
    else if (node.m !== undefined) step(key, node.m, value[key], run);
    else complainOf(key, { kind: "unknown-key", known: Object.keys(keys) }, run);
  }
  if (!Array.isArray(node.r)) return;
  for (const key of node.r.map(String)) if (!Object.hasOwn(value, key)) object(run, { kind: "missing-key", key });
}

function step(key: string | number, node: unknown, value: unknown, run: Run): void {
  if (node === "*") return;
  run.path.push(key);
  judge(node, value, run);
  run.path.pop();
}

function complainOf(key: string, complaint: Complaint, run: Run): void {
  run.path.push(key);
  object(run, complaint);
  run.path.pop();
}

/** A union fails with the objections of the branch that was meant: same kind of value, then the fewest objections. */
function judgeUnion(branches: readonly unknown[], value: unknown, run: Run): void {
  let best: readonly Objection[] | undefined;
  for (const branch of branches) {
    const attempt: Run = { ...run, found: [] };
    judge(branch, value, attempt);
    const [first] = attempt.found;
    if (first === undefined) return;
    const meant = first.kind !== "wrong-type" || first.at.length > run.path.length;
    if (meant && (best === undefined || weigh(attempt.found) < weigh(best))) best = attempt.found;
  }
  if (best !== undefined) run.found.push(...best);
  else
    object(run, {
      kind: "wrong-type",
      expected: [...new Set(branches.flatMap((branch) => kindOf(resolve(branch, run))))],
    });
}

// A branch whose fixed words do not fit (`source: "env"`) was not the one that was meant.
const weigh = (objections: readonly Objection[]): number =>
  objections.reduce((sum, { kind }) => sum + (kind === "wrong-value" ? 10 : 1), 0);

function kindOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node[0] === "s" ? "string" : node[0] === "b" ? "boolean" : "number"];
  if (!isRecord(node)) return [];
  if (Array.isArray(node.e))
    return node.e.map((choice) => (typeof choice === "string" ? `"${choice}"` : String(choice)));
  return [node.a === undefined ? "object" : "array"];
}
