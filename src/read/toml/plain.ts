import type { AST } from "toml-eslint-parser";
import { depthLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";
import { childOf, isRecord, type Spot, setOwn } from "../spot.ts";

type Key = Spot["key"];
type Step = { readonly name: string; readonly key: Key };

/** A TOML syntax tree as plain data with places. Dates stay the text they are written as. */
export function toPlain(program: AST.TOMLProgram, text: string, problems: Problems): Spot {
  const root = table(0, text.length, undefined);
  for (const node of program.body[0].body) {
    if (node.type === "TOMLKeyValue") setPair(root, node, 0);
    else {
      const target = openTable(root, node);
      if (target === undefined) continue;
      for (const pair of node.body) setPair(target, pair, node.resolvedKey.length);
    }
  }
  return root;

  /** The table a header names; lists of tables grow by one. */
  function openTable(from: Spot, node: AST.TOMLTable): Spot | undefined {
    const names = stepsOf(node.key);
    let spot: Spot | undefined = from;
    let named = 0;
    for (const step of node.resolvedKey.slice(0, depthLimit)) {
      const name = typeof step === "number" ? String(step) : step;
      const key = typeof step === "number" ? undefined : names[named++]?.key;
      const list = typeof node.resolvedKey[named + (typeof step === "number" ? 1 : 0)] === "number";
      spot = spot === undefined ? undefined : descend(spot, { name, key }, node, list);
    }
    if (node.resolvedKey.length > depthLimit) problems.report("too-deep", node.range[0]);
    return spot;
  }

  function setPair(from: Spot, node: AST.TOMLKeyValue, depth: number): void {
    const steps = stepsOf(node.key);
    const last = steps.pop();
    if (depth + steps.length >= depthLimit) {
      problems.report("too-deep", node.range[0]);
      return;
    }
    let spot: Spot | undefined = from;
    for (const step of steps) spot = spot === undefined ? undefined : descend(spot, step, node, false);
    if (spot !== undefined && last !== undefined)
      put(spot, last.name, convert(node.value, last.key, depth + steps.length));
  }

  function convert(node: AST.TOMLContentNode, key: Key, depth: number): Spot {
    const [start, end] = node.range;
    if (node.type === "TOMLValue") return { start, end, key, value: plainValue(node), children: undefined };
    if (depth >= depthLimit) {
      problems.report("too-deep", start);
      return { start, end, key, value: null, children: undefined };
    }
    const spot = node.type === "TOMLArray" ? list(start, end, key) : table(start, end, key);
    if (node.type === "TOMLInlineTable") for (const pair of node.body) setPair(spot, pair, depth + 1);
    else
      for (const [index, item] of node.elements.entries())
        put(spot, String(index), convert(item, undefined, depth + 1));
    return spot;
  }
}

const table = (start: number, end: number, key: Key): Spot => ({ start, end, key, value: {}, children: new Map() });
const list = (start: number, end: number, key: Key): Spot => ({ start, end, key, value: [], children: [] });

function put(into: Spot, name: string, spot: Spot): Spot {
  if (Array.isArray(into.children)) into.children.push(spot);
  else into.children?.set(name, spot);
  if (Array.isArray(into.value)) into.value.push(spot.value);
  else if (isRecord(into.value)) setOwn(into.value, name, spot.value);
  return spot;
}

function descend(from: Spot, step: Step, node: AST.TOMLNode, isList: boolean): Spot | undefined {
  const known = childOf(from, step.name);
  if (known !== undefined) {
    known.end = Math.max(known.end, node.range[1]);
    return known.children === undefined ? undefined : known;
  }
  return put(from, step.name, (isList ? list : table)(node.range[0], node.range[1], step.key));
}

const stepsOf = (key: AST.TOMLKey): Step[] =>
  key.keys.map((part) => ({
    name: part.type === "TOMLBare" ? part.name : part.value,
    key: { start: part.range[0], end: part.range[1] },
  }));

/** Integers beyond the safe range stay as digits: rounding would change an account number. */
function plainValue(node: AST.TOMLValue): unknown {
  if (node.kind === "integer") return Number.isSafeInteger(node.value) ? node.value : node.number;
  if ("datetime" in node) return node.datetime;
  return node.value;
}
