/** JSON pointer patterns, with `*`, `**` and filters: `/profiles/*[type=oauth]/access`. Linear in what is met. */
import type { Pointer } from "../model.ts";

type Test = "exists" | "equals" | "differs" | "starts";

interface Filter {
  readonly name: string;
  readonly test: Test;
  readonly value: string;
}

/** One step of a pattern. */
export interface Step {
  /** A key, `*` for every child, `**` for everything below, itself included. */
  readonly name: string;
  readonly filters: readonly Filter[];
}

/** A value a pattern leads to. */
export interface Selected {
  readonly value: unknown;
  readonly at: Pointer;
}

/** Values met, at most: a pattern with two `**` could meet a document's square. */
const most = 20_000;
const deepest = 64;

const filterText = /^([\w.@$-]{1,100})(?:(!=|\^=|=)(.{0,500}))?$/s;

const filterOf = (text: string): Filter | undefined => {
  const [, name, sign, value = ""] = filterText.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const test = sign === "=" ? "equals" : sign === "!=" ? "differs" : sign === "^=" ? "starts" : "exists";
  return { name, test, value: value.trim().replace(/^(["'])(.*)\1$/s, "$2") };
};

const unescaped = (text: string): string => text.replaceAll("~1", "/").replaceAll("~0", "~");

/** Cut at `/`, but not inside `[…]`. */
const cut = (pattern: string): readonly string[] => {
  const steps: string[] = [];
  let [depth, from] = [0, 1];
  for (let index = 1; index <= pattern.length; index++) {
    const letter = pattern[index];
    if (letter === "[") depth += 1;
    else if (letter === "]") depth = Math.max(0, depth - 1);
    else if (letter === undefined || (letter === "/" && depth === 0)) {
      steps.push(pattern.slice(from, index));
      from = index + 1;
    }
  }
  return steps;
};

/** A pattern, read; `undefined` where it is none. `""` is the whole document. */
export const parsePattern = (pattern: string): readonly Step[] | undefined => {
  if (pattern === "" || pattern === "/") return [];
  if (!pattern.startsWith("/") || pattern.length > 1000) return undefined;
  const steps: Step[] = [];
  for (const text of cut(pattern)) {
    const open = text.indexOf("[");
    const name = open === -1 ? text : text.slice(0, open);
    const filters =
      open === -1
        ? []
        : text
            .slice(open + 1, -1)
            .split("][")
            .map(filterOf);
    if ((open !== -1 && !text.endsWith("]")) || filters.some((one) => one === undefined)) return undefined;
    steps.push({
      name: unescaped(name === "" && open !== -1 ? "*" : name),
      filters: filters.filter((one) => one !== undefined),
    });
  }
  return steps;
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The children of a value, each with its step. */
const childrenOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
};

/** The child under a key or index; own ones only. */
export const childAt = (value: unknown, step: string | number): unknown => {
  if (!isObject(value)) return undefined;
  if (Array.isArray(value)) {
    if (typeof step === "number") return value[step];
    return /^\d{1,9}$/.test(step) ? value[Number(step)] : undefined;
  }
  return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
};

const passes = (value: unknown, { name, test, value: wanted }: Filter): boolean => {
  const found = name === "." ? value : childAt(value, name);
  if (test === "exists") return found !== undefined;
  const text = isObject(found) || found === undefined ? undefined : String(found);
  if (test === "equals") return text === wanted;
  if (test === "differs") return text !== wanted;
  return text?.startsWith(wanted) === true;
};

/** Everything below a value, itself first. */
const below = function* (start: Selected, depth: number): Iterable<Selected> {
  yield start;
  if (depth >= deepest) return;
  for (const [step, value] of childrenOf(start.value)) yield* below({ value, at: [...start.at, step] }, depth + 1);
};

const stepInto = function* (from: Selected, step: Step): Iterable<Selected> {
  if (step.name === "**") yield* below(from, 0);
  else if (step.name === "*") {
    for (const [name, value] of childrenOf(from.value)) yield { value, at: [...from.at, name] };
  } else {
    const value = childAt(from.value, step.name);
    if (value !== undefined)
      yield { value, at: [...from.at, Array.isArray(from.value) ? Number(step.name) : step.name] };
  }
};

/** All values that the steps lead to, in the order of the document, each once. */
export const select = (root: unknown, steps: readonly Step[]): readonly Selected[] => {
  let found: Selected[] = root === undefined ? [] : [{ value: root, at: [] }];
  let deep = false;
  for (const step of steps) {
    const next = new Map<string | number, Selected>();
    // Only a second `**` comes to one place by several ways.
    const again = deep && step.name === "**";
    for (const from of found) {
      for (const one of stepInto(from, step)) {
        if (next.size >= most) break;
        if (step.filters.every((filter) => passes(one.value, filter)))
          next.set(again ? JSON.stringify(one.at) : next.size, one);
      }
    }
    found = [...next.values()];
    deep ||= step.name === "**";
  }
  return found;
};
