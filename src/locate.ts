import type { Document, Place, Pointer, Range } from "./model.ts";
import { findSpots } from "./read/find.ts";
import { lineStarts, positionAt } from "./read/lines.ts";
import { childOf, type Spot } from "./read/spot.ts";

interface Chart {
  readonly root: Spot | undefined;
  readonly starts: readonly number[];
}

/** A document is parsed for places once, however many findings it has. */
const charts = new WeakMap<Document, Promise<Chart>>();

const beginning: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Key path → range of the value, or of the key (quotes included; lists' items and the root have none: their value
 * then). Of equal keys the last is meant. Where a step is missing, the nearest ancestor that exists; 1:1 where the
 * format has no keys. A range in `place` wins.
 */
export async function locate(document: Document, place: Place): Promise<Range> {
  if (place.range !== undefined) return place.range;
  const { root, starts } = await chartOf(document);
  if (root === undefined) return beginning;

  const spot = descend(root, place);
  const { start, end } = place.on === "key" ? (spot.key ?? spot) : spot;
  const from = positionAt(starts, start);
  const to = positionAt(starts, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/**
 * The other way: the key path of the innermost value that holds the beginning of a range; the root where the format has
 * no keys, or where it lies between values.
 */
export async function pointerAt(document: Document, { line, column }: Range): Promise<Pointer> {
  const { root, starts } = await chartOf(document);
  const offset = (starts[line - 1] ?? 0) + column - 1;
  const steps: (string | number)[] = [];
  for (let spot = root; spot !== undefined; ) {
    const inner: readonly [string | number, Spot] | undefined = holderOf(spot, offset);
    if (inner === undefined) break;
    steps.push(inner[0]);
    spot = inner[1];
  }
  return steps;
}

const holderOf = ({ children }: Spot, offset: number): readonly [string | number, Spot] | undefined => {
  if (children === undefined) return undefined;
  for (const [step, child] of children.entries()) if (child.start <= offset && offset < child.end) return [step, child];
  return undefined;
};

function chartOf(document: Document): Promise<Chart> {
  const known = charts.get(document);
  if (known !== undefined) return known;
  const chart = drawChart(document);
  charts.set(document, chart);
  return chart;
}

async function drawChart(document: Document): Promise<Chart> {
  const root = await findSpots(document);
  return { root, starts: root === undefined ? [] : lineStarts(document.text) };
}

function descend(root: Spot, place: Place): Spot {
  let spot = root;
  for (const step of place.at) {
    const child = childOf(spot, step);
    if (child === undefined) return spot;
    spot = child;
  }
  return spot;
}
