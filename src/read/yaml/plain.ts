import type { Document, Node, Pair } from "yaml";
import { depthLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";
import { type Spot, setOwn } from "../spot.ts";

type Yaml = typeof import("yaml");
type Key = Spot["key"];

/** Values an alias may multiply a document to; more is an alias bomb. Real files stay below a hundredth of it. */
const expansionLimit = 100_000;

/** A converted node with the number of values a walk over it meets, aliases followed. */
interface Converted {
  readonly spot: Spot;
  readonly size: number;
}

/** A node tree as plain data with places. */
export interface Plain {
  readonly root: Spot | undefined;
  /** A collection is the key of a pair: what an unquoted `{{ placeholder }}` looks like. */
  readonly oddKeys: boolean;
}

/**
 * Turns a parsed document into plain data: equal keys are reported and the last one wins, aliases share what their
 * anchor holds (up to a limit), `<<` merges as YAML 1.1 readers (PyYAML: Hermes, LiteLLM, docker compose) do it.
 */
export function toPlain(yaml: Yaml, document: Document.Parsed, text: string, problems: Problems): Plain {
  const anchors = new Map<string, Converted | undefined>();
  const path: (string | number)[] = [];
  let expanded = 0;
  let oddKeys = false;
  const root = document.contents === null ? undefined : convert(document.contents, undefined).spot;
  return { root, oddKeys };

  function convert(node: Node | null, key: Key): Converted {
    const start = node?.range?.[0] ?? key?.end ?? 0;
    const end = node?.range?.[1] ?? start;
    const leaf = (value: unknown): Converted => ({ spot: { start, end, key, value, children: undefined }, size: 1 });
    if (yaml.isAlias(node)) return alias(node.source, leaf(null));
    const anchor = yaml.isNode(node) && "anchor" in node ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const converted = convertPlain(node, leaf);
    if (anchor !== undefined) anchors.set(anchor, converted);
    return converted;
  }

  function convertPlain(node: Node | null, leaf: (value: unknown) => Converted): Converted {
    if (yaml.isScalar(node)) return leaf(scalar(node.value, node.type, node.range));
    if (!yaml.isMap(node) && !yaml.isSeq(node)) return leaf(null);
    if (path.length >= depthLimit) {
      if (!problems.has("too-deep")) problems.report("too-deep", node.range?.[0] ?? 0);
      return leaf(null);
    }
    return yaml.isMap<Node, Node | null>(node) ? map(node.items, leaf) : list(node.items, leaf);
  }

  function scalar(value: unknown, type: unknown, range: Node["range"]): unknown {
    // A masked placeholder: as it was written.
    const written = type === "PLAIN" && range ? text.slice(range[0], range[1]) : "";
    if (/\{\{|\{%|<%/.test(written)) return written;
    return typeof value === "bigint" || value instanceof Date ? String(value) : (value ?? null);
  }

  function list(items: readonly unknown[], leaf: (value: unknown) => Converted): Converted {
    const value: unknown[] = [];
    const children: Spot[] = [];
    let size = 1;
    for (const [index, item] of items.entries()) {
      path.push(index);
      const converted = convert(yaml.isNode(item) ? item : null, undefined);
      path.pop();
      value.push(converted.spot.value);
      children.push(converted.spot);
      size += converted.size;
    }
    return { spot: { ...leaf(value).spot, children }, size };
  }

  function map(items: readonly Pair<Node, Node | null>[], leaf: (value: unknown) => Converted): Converted {
    const value: Record<string, unknown> = {};
    const children = new Map<string, Spot>();
    const firsts = new Map<string, number>();
    const merged: Spot[] = [];
    let size = 1;
    for (const pair of items) {
      const name = nameOf(pair.key);
      const key = { start: pair.key.range?.[0] ?? 0, end: pair.key.range?.[1] ?? 0 };
      const first = firsts.get(name);
      path.push(name);
      if (first === undefined) firsts.set(name, key.start);
      else if (name !== "<<") problems.report("duplicate-key", key.start, [...path], first);
      const converted = convert(pair.value, key);
      path.pop();
      size += converted.size;
      if (name === "<<") merged.push(converted.spot);
      else {
        setOwn(value, name, converted.spot.value);
        children.set(name, converted.spot);
      }
    }
    for (const spot of merged) merge(spot, value, children);
    return { spot: { ...leaf(value).spot, children }, size };
  }

  function nameOf(key: Node): string {
    if (yaml.isScalar(key)) return String(scalar(key.value, key.type, key.range) ?? "");
    if (!yaml.isAlias(key)) oddKeys = true;
    const held = yaml.isAlias(key) ? anchors.get(key.source)?.spot.value : undefined;
    return typeof held === "string" ? held : text.slice(key.range?.[0] ?? 0, key.range?.[1] ?? 0);
  }

  function alias(source: string, empty: Converted): Converted {
    const target = anchors.get(source);
    // Unknown anchors are syntax errors already; one inside its own node would make the data circular.
    if (target === undefined) return empty;
    expanded += target.size;
    if (expanded > expansionLimit) {
      if (!problems.has("too-large")) problems.report("too-large", empty.spot.start);
      return empty;
    }
    return { spot: { ...target.spot, ...place(empty.spot) }, size: target.size };
  }
}

const place = ({ start, end, key }: Spot) => ({ start, end, key });

/** Keys of the merged mappings that the mapping itself does not set; of several, the first counts. */
function merge(from: Spot, value: Record<string, unknown>, children: Map<string, Spot>): void {
  const sources = Array.isArray(from.children) ? from.children : [from];
  for (const source of sources) {
    if (!(source.children instanceof Map)) continue;
    for (const [name, spot] of source.children) {
      if (children.has(name)) continue;
      children.set(name, spot);
      setOwn(value, name, spot.value);
    }
  }
}
