import type { Document, Pointer } from "../../model.ts";
import { childOf, type Origin } from "./origin.ts";
import { directoryOf, isInside, joinPath } from "./paths.ts";
import { isReadable } from "./readable.ts";
import { isRecord, type Raw } from "./shape.ts";

/** A config with its includes worked in. */
export interface Included {
  readonly value: unknown;
  readonly origin: Origin;
  /** What stopped it, as the program would be stopped: nothing is merged then. */
  readonly flaw?: { readonly path: string; readonly at: Pointer; readonly message: string };
}

interface Merged {
  readonly value: unknown;
  readonly origin: Origin;
}

interface Visit {
  readonly document: Document;
  readonly chain: readonly string[];
  readonly run: Run;
}

interface Run {
  readonly root: string;
  readonly documents: ReadonlyMap<string, Document>;
  loads: number;
}

const directive = "$include";
const depthLimit = 10;
const pathLimit = 4096;
const byteLimit = 2_097_152;
// The program has no such limit; files that include each other in lists would keep it busy for ever.
const loadLimit = 400;
// Keys the program's deep merge leaves out.
const blocked: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

class IncludeError extends Error {
  readonly path: string;
  readonly at: Pointer;

  constructor(path: string, at: Pointer, message: string) {
    super(message);
    this.path = path;
    this.at = at;
  }
}

/**
 * Works every `$include` in: a path or a list of paths, relative to the including file, inside the directory of the
 * config; lists concatenate, objects merge, a key beside the directive wins (openclaw 2026.6.1 and 2026.9.6,
 * src/config/includes.ts: depth 10, 2 MiB a file, no cycles).
 */
export function resolveIncludes(document: Document, documents: ReadonlyMap<string, Document>): Included {
  const path = document.source.path;
  const origin: Origin = { path, at: [] };
  // Most configs have none; an escape in the text may spell one all the same.
  if (!/\$include|\\[ux]/.test(document.text)) return { value: document.value, origin };
  const run: Run = { root: directoryOf(path), documents, loads: 0 };
  try {
    return visit(document.value, origin, { document, chain: [path], run });
  } catch (error) {
    if (!(error instanceof IncludeError)) throw error;
    return { value: document.value, origin, flaw: { path: error.path, at: error.at, message: error.message } };
  }
}

function visit(value: unknown, origin: Origin, context: Visit): Merged {
  if (Array.isArray(value)) return visitList(value, origin, context);
  if (!isRecord(value)) return { value, origin };
  if (!Object.hasOwn(value, directive)) return visitRecord(value, Object.keys(value), origin, context);
  const included = include(value[directive], origin, context);
  const rest = Object.keys(value).filter((key) => key !== directive);
  if (rest.length === 0) return included;
  if (!isRecord(included.value))
    throw new IncludeError(
      origin.path,
      [...origin.at, directive],
      "`$include` beside other keys must name a file that holds an object",
    );
  return merge(included, visitRecord(value, rest, origin, context));
}

function visitList(list: readonly unknown[], origin: Origin, context: Visit): Merged {
  const children = new Map<string | number, Origin>();
  const value = list.map((item, index) => {
    const merged = visit(item, childOf(origin, index), context);
    children.set(index, merged.origin);
    return merged.value;
  });
  return { value, origin: { ...origin, children } };
}

function visitRecord(record: Raw, keys: readonly string[], origin: Origin, context: Visit): Merged {
  const children = new Map<string | number, Origin>();
  const value: Record<string, unknown> = {};
  for (const key of keys) {
    // The program assigns it, which sets a prototype instead of a key.
    if (key === "__proto__") continue;
    const merged = visit(record[key], childOf(origin, key), context);
    children.set(key, merged.origin);
    value[key] = merged.value;
  }
  return { value, origin: { ...origin, children } };
}

function include(target: unknown, origin: Origin, context: Visit): Merged {
  const at = [...origin.at, directive];
  if (typeof target === "string") return load(target, origin.path, at, context);
  if (!Array.isArray(target)) throw new IncludeError(origin.path, at, "`$include` must be a path or a list of paths");
  let merged: Merged = { value: {}, origin };
  for (const [index, item] of target.entries()) {
    if (typeof item !== "string")
      throw new IncludeError(origin.path, [...at, index], "`$include` lists something that is not a path");
    merged = merge(merged, load(item, origin.path, [...at, index], context));
  }
  return merged;
}

function load(target: string, path: string, at: Pointer, context: Visit): Merged {
  const { run, chain } = context;
  const fail = (message: string): never => {
    throw new IncludeError(path, at, message);
  };
  const resolved = resolvePath(target, directoryOf(path), run, fail);
  if (resolved === undefined) return { value: {}, origin: { path, at } };
  if (chain.includes(resolved)) return fail(`includes go in a circle: \`${resolved}\` includes itself`);
  if (chain.length > depthLimit) return fail(`includes are nested deeper than ${depthLimit}`);
  if (++run.loads > loadLimit) return fail(`more than ${loadLimit} includes`);
  const document = run.documents.get(resolved);
  if (document === undefined) return fail(`${named(target)} is not there`);
  if (document.source.bytes.length > byteLimit) return fail(`${named(target)} is larger than 2 MiB`);
  if (!isReadable(document)) return fail(`${named(target)} does not parse`);
  return visit(document.value, { path: resolved, at: [] }, { document, chain: [...chain, resolved], run });
}

/** What is not the name of a file may be anything, a credential too, and is not repeated. */
const named = (target: string): string =>
  /^[\w./ ~-]{1,200}\.(?:json5?|jsonc|ya?ml)$/i.test(target) ? `included file \`${target}\`` : "what `$include` names";

function resolvePath(target: string, base: string, run: Run, fail: (message: string) => never): string | undefined {
  if (target.includes("\0") || target.length >= pathLimit) return fail("`$include` holds a path that cannot be one");
  if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target)) return findAbsolute(target, run);
  const resolved = joinPath(base, target);
  if (resolved === undefined || !isInside(run.root, resolved))
    return fail(`${named(target)} lies outside the directory of the config`);
  return resolved;
}

/** Where the config will live is not known here: an absolute path is taken by its tail, else left out unjudged. */
function findAbsolute(target: string, run: Run): string | undefined {
  const steps = target.split(/[\\/]/).filter((step) => step !== "");
  const tails = steps.map((_, index) => joinPath(run.root, steps.slice(index).join("/")));
  return tails.find((tail) => tail !== undefined && run.documents.has(tail));
}

function merge(target: Merged, source: Merged): Merged {
  if (Array.isArray(target.value) && Array.isArray(source.value)) return concatenate(target, source);
  if (!isRecord(target.value) || !isRecord(source.value)) return source;
  const value: Record<string, unknown> = { ...target.value };
  const children = new Map<string | number, Origin>(
    Object.keys(value).map((key) => [key, childOf(target.origin, key)]),
  );
  for (const key of Object.keys(source.value)) {
    if (blocked.has(key)) continue;
    const incoming: Merged = { value: source.value[key], origin: childOf(source.origin, key) };
    const existing = Object.hasOwn(value, key) ? { value: value[key], origin: childOf(target.origin, key) } : undefined;
    const merged = existing === undefined ? incoming : merge(existing, incoming);
    value[key] = merged.value;
    children.set(key, merged.origin);
  }
  return { value, origin: { ...source.origin, children } };
}

function concatenate(target: Merged, source: Merged): Merged {
  const children = new Map<string | number, Origin>();
  const value: unknown[] = [];
  for (const { value: list, origin } of [target, source]) {
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) {
      children.set(value.length, childOf(origin, index));
      value.push(item);
    }
  }
  return { value, origin: { ...source.origin, children } };
}
