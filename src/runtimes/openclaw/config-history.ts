import type { Pointer } from "../../model.ts";
import { factsBefore, type VersionFacts } from "./config-facts.ts";
import { isRecord } from "./shape.ts";

/** Did an earlier version than this one have the key? */
export function wasKey(at: Pointer, facts: VersionFacts): boolean {
  for (let older = factsBefore(facts); older !== undefined; older = factsBefore(older)) {
    if (hasKey(older, writtenAs(at))) return true;
  }
  return false;
}

/** Agents stood in a list before they were keyed: both lead to the same keys. */
const writtenAs = (at: Pointer): Pointer =>
  at[0] === "agents" && at[1] === "entries" ? ["agents", "list", 0, ...at.slice(3)] : at;

function hasKey({ root, shared }: VersionFacts, at: Pointer): boolean {
  let nodes: readonly unknown[] = [root];
  for (const key of at) {
    nodes = nodes.flatMap((node) => below(node, key, shared));
    if (nodes.length === 0) return false;
  }
  return true;
}

function below(written: unknown, key: string | number, shared: readonly unknown[]): readonly unknown[] {
  const node = typeof written === "number" ? shared[written] : written;
  if (!isRecord(node)) return [];
  if (Array.isArray(node.u)) return node.u.flatMap((branch) => below(branch, key, shared));
  if (node.a !== undefined) return typeof key === "number" ? [node.a] : [];
  if (isRecord(node.k) && Object.hasOwn(node.k, key)) return [node.k[key]];
  return node.m === undefined ? [] : [node.m];
}
