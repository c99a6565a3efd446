import type { Pointer } from "../../model.ts";
import type { VersionFacts } from "./config-facts.ts";
import { isRecord, type Raw } from "./shape.ts";

/** What a version's schema says against one value. */
export type Objection =
  | { readonly at: Pointer; readonly kind: "unknown-key"; readonly known: readonly string[] }
  | { readonly at: Pointer; readonly kind: "missing-key"; readonly key: string }
  | { readonly at: Pointer; readonly kind: "wrong-name" }
  | { readonly at: Pointer; readonly kind: "wrong-type"; readonly expected: readonly string[] }
  | { readonly at: Pointer; readonly kind: "wrong-value"; readonly allowed: readonly string[] }
  | { readonly at: Pointer; readonly kind: "out-of-range"; readonly bound: string };

// Enough to repair a file by; a config of another program would otherwise be listed key by key.
const limit = 50;

type Judge = (node: unknown, value: unknown, at: Pointer) => readonly Objection[];

/**
 * Judges a config against the tree of keys of one version.
 * @returns nothing where the version's schema would take it; else objections, outermost first, at most 50
 */
export function judgeConfig(value: unknown, { root, shared }: VersionFacts): readonly Objection[] {
  const judge: Judge = (written, found, at) => {
    const node = typeof written === "number" ? shared[written] : written;
    if (typeof node === "string") return judgeScalar(node, found, at);
    if (!isRecord(node)) return [];
    if (Array.isArray(node.e)) return judgeChoice(node.e, found, at);
    if (Array.isArray(node.u)) return judgeUnion(node.u, found, at, judge, shared);
    if (node.a !== undefined) return judgeList(node.a, found, at, judge);
    return judgeRecord(node, found, at, judge);
  };
  return judge(root, value, []).slice(0, limit);
}

function judgeScalar(code: string, found: unknown, at: Pointer): readonly Objection[] {
  if (code === "*") return [];
  const expected = code[0] === "s" ? "string" : code[0] === "b" ? "boolean" : "number";
  if (typeof found !== expected) return [{ at, kind: "wrong-type", expected: [expected] }];
  if (typeof found === "string" && code === "s1" && found === "")
    return [{ at, kind: "out-of-range", bound: "not empty" }];
  if (typeof found === "string" && code[1] === "/" && !fits(code.slice(2), found))
    return [{ at, kind: "out-of-range", bound: `of the form \`${code.slice(2)}\`` }];
  if (typeof found !== "number") return [];
  if (code[0] === "i" && !Number.isSafeInteger(found)) return [{ at, kind: "out-of-range", bound: "a whole number" }];
  const bound = [...code.matchAll(/(>=|>|<=)(-?[\d.e+]+)/g)].find(([, sign, edge]) => {
    const number = Number(edge);
    return sign === ">=" ? !(found >= number) : sign === ">" ? !(found > number) : !(found <= number);
  });
  return bound ? [{ at, kind: "out-of-range", bound: bound[0] }] : [];
}

/** `pattern`, or `pattern/flags`; a text longer than any name fits none. */
const fits = (pattern: string, text: string): boolean => {
  const [, source = pattern, flags = ""] = /^(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return text.length <= 4096 && new RegExp(source, flags).test(text);
};

const judgeChoice = (allowed: readonly unknown[], found: unknown, at: Pointer): readonly Objection[] =>
  allowed.includes(found) ? [] : [{ at, kind: "wrong-value", allowed: allowed.map(String) }];

function judgeList(item: unknown, found: unknown, at: Pointer, judge: Judge): readonly Objection[] {
  if (!Array.isArray(found)) return [{ at, kind: "wrong-type", expected: ["array"] }];
  const objections: Objection[] = [];
  for (let index = 0; index < found.length && objections.length < limit; index++)
    objections.push(...judge(item, found[index], [...at, index]));
  return objections;
}

function judgeRecord(node: Raw, found: unknown, at: Pointer, judge: Judge): readonly Objection[] {
  if (!isRecord(found)) return [{ at, kind: "wrong-type", expected: ["object"] }];
  const keys = isRecord(node.k) ? node.k : {};
  const objections: Objection[] = [];
  for (const [key, value] of Object.entries(found)) {
    if (objections.length >= limit) break;
    const place = [...at, key];
    // A key that is written as `undefined` cannot come out of a file; JSON5 has no such value.
    if (Object.hasOwn(keys, key)) objections.push(...judge(keys[key], value, place));
    else if (typeof node.p === "string" && !fits(node.p, key)) objections.push({ at: place, kind: "wrong-name" });
    else if (node.m !== undefined) objections.push(...judge(node.m, value, place));
    else objections.push({ at: place, kind: "unknown-key", known: Object.keys(keys) });
  }
  const required = Array.isArray(node.r) ? node.r : [];
  for (const key of required.map(String))
    if (!Object.hasOwn(found, key)) objections.push({ at, kind: "missing-key", key });
  return objections;
}

/** A union fails with the objections of the branch that was meant: same kind of value, then the fewest objections. */
function judgeUnion(
  branches: readonly unknown[],
  found: unknown,
  at: Pointer,
  judge: Judge,
  shared: readonly unknown[],
): readonly Objection[] {
  let best: readonly Objection[] | undefined;
  const kinds: string[] = [];
  for (const written of branches) {
    const branch = typeof written === "number" ? shared[written] : written;
    const objections = judge(branch, found, at);
    if (objections.length === 0) return [];
    const kind = kindOf(branch);
    kinds.push(...kind);
    const [first] = objections;
    const meant = first !== undefined && (first.kind !== "wrong-type" || first.at.length > at.length);
    if (meant && (best === undefined || weigh(objections) < weigh(best))) best = objections;
  }
  return best ?? [{ at, kind: "wrong-type", expected: [...new Set(kinds)] }];
}

// A branch whose fixed words do not fit (`source: "env"`) was not the one that was meant.
const weigh = (objections: readonly Objection[]): number =>
  objections.reduce((sum, { kind }) => sum + (kind === "wrong-value" ? 10 : 1), 0);

function kindOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node[0] === "s" ? "string" : node[0] === "b" ? "boolean" : "number"];
  if (!isRecord(node)) return [];
  if (Array.isArray(node.e)) return [...new Set(node.e.map((choice) => (choice === null ? "null" : `"${choice}"`)))];
  return [node.a === undefined ? "object" : "array"];
}
