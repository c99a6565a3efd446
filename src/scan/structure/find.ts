import type { Span } from "../model.ts";
import { authPath } from "../paths/auth-path.ts";
import { tellTale } from "./anchors.ts";
import { assemble, nothing } from "./assemble.ts";
import { isCode, isCodeName, readLiterals } from "./code.ts";
import { readJsonIslands, readJsonText } from "./json.ts";
import { readLines } from "./lines.ts";
import { readLoginText } from "./logins.ts";
import type { Container, Structure, View } from "./model.ts";
import { findNested } from "./nested.ts";
import { readPropertyList } from "./property-list.ts";
import { sortOf } from "./sort.ts";
import { findInDatabase } from "./sqlite/find.ts";
import { readTable } from "./tables.ts";
import { viewOf } from "./view.ts";
import { findWhole } from "./whole.ts";

export interface StructureTask {
  readonly bytes: Uint8Array;
  /** Only for files whose content is one opaque word: an auth file by its path. */
  readonly path: string;
  /** Scans decoded bytes in full; offsets relative to them. Levels of decoding left. */
  readonly rescan: (bytes: Uint8Array, depth: number) => readonly Span[];
  /** Levels of decoding left; 2 at the start. */
  readonly depth?: number;
  /** The caller saw one of `structureAnchors` already: no need to look again. */
  readonly anchored?: boolean;
}

/** Longest piece that is read at once; a larger document is read in pieces around its tell-tale words. */
const longestPiece = 4 * 1024 * 1024;

/**
 * What a document is, whatever its name: an auth store, a config with a credential in it, a template of either. Never
 * throws on content, needs linear time; a document without a tell-tale word costs one search.
 */
export function findStructured(task: StructureTask): Structure {
  const found = findByContent(task);
  if (found.kind === "none" || found.runtime !== undefined) return found;
  const claim = authPath(task.path);
  return claim ? { ...found, runtime: claim.runtime, title: claim.title } : found;
}

const mark = [0xef, 0xbb, 0xbf];

function findByContent(task: StructureTask): Structure {
  const { bytes } = task;
  if (mark.every((byte, index) => bytes[index] === byte)) {
    const found = findByContent({ ...task, bytes: bytes.subarray(3) });
    return { ...found, spans: found.spans.map((span) => ({ ...span, start: span.start + 3, end: span.end + 3 })) };
  }
  const sort = sortOf(bytes);
  if (sort === "sqlite" || sort === "sqlite-wal") return findInDatabase(task, sort);
  const whole = findWhole(task, sort, findStructured);
  if (whole) return whole;
  if (sort === "binary") return nothing;
  const view = viewOf(bytes);
  if (view.text.length > longestPiece) return findInPieces(view, task.path);
  if (task.anchored !== true && !tellTale.test(view.text)) return nothing;
  return findInText(view, 0, view.text.length, task.path);
}

/** Reads a range of text by its first character: JSON, lines of pairs, or other text with JSON in it. */
function findInText(view: View, from: number, to: number, path = ""): Structure {
  const containers: Container[] = [];
  const start = contentStart(view.text, from);
  const isExpected = (): boolean => authPath(path) !== undefined;
  const first = view.text[start];
  if (first === "{" || (first === "[" && !isSection(view.text, start))) {
    readJsonText(view.text, start, to, { containers });
    return join(assemble(view, containers, { isExpected }), findNested(view, containers, readInner));
  }
  if (readPropertyList(view.text, start, to, { containers }) || readTable(view.text, start, to, { containers }))
    return assemble(view, containers, { isExpected });
  const named = isCodeName(path);
  if (named || isCode(view.text, start)) {
    (named ? readLiterals : readJsonIslands)(view.text, start, to, { containers });
    return assemble(view, containers, { least: shortestExample });
  }
  readLines(view.text, start, to, { containers });
  if (containers.every(({ fields }) => fields.length < 2)) readJsonIslands(view.text, start, to, { containers });
  return assemble(view, containers, { isExpected });
}

/** What a string of a JSON document is by itself. JSON in it was read with the document. */
function readInner(view: View): Structure {
  const logins = readLoginText(view);
  if (logins) return logins;
  const start = contentStart(view.text, 0);
  if (/[{[]/.test(view.text[start] ?? "{") && !isSection(view.text, start)) return nothing;
  if (isCode(view.text, start)) return nothing;
  const containers: Container[] = [];
  readLines(view.text, start, view.text.length, { containers });
  return assemble(view, containers);
}

/** The more telling one of several readings, with the spans of all. */
function join(found: Structure, others: readonly Structure[]): Structure {
  const starts = new Set(found.spans.map(({ start }) => start));
  const more = others.flatMap(({ spans }) => spans).filter(({ start }) => !starts.has(start));
  const rank = ({ kind }: Structure): number =>
    ["none", "template", "config", "credential-database", "auth-store"].indexOf(kind);
  const best = [found, ...others].reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return { ...best, spans: [...found.spans, ...more].sort((one, other) => one.start - other.start) };
}

/** Values in code and prose are examples more often than not: those of documentation are shorter than tokens. */
const shortestExample = 20;

const isSection = (text: string, start: number): boolean =>
  /^\[{1,2}[\w."' :/@-]+\]/.test(text.slice(start, start + 200));

const lead =
  /(?:\s|\uFEFF|\u00ef\u00bb\u00bf|\/\/[^\n]{0,2000}\n|\/\*[^*]{0,4000}\*\/|[<=>|]{7}[^\n]{0,300}\n){0,400}/y;

const contentStart = (text: string, from: number): number => {
  lead.lastIndex = from;
  return from + (lead.exec(text)?.[0].length ?? 0);
};

/** Pieces that hold tell-tale words, cut at line ends. */
function findInPieces(view: View, path: string): Structure {
  const { text } = view;
  let best = nothing;
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const cut = from + longestPiece >= text.length ? text.length : text.lastIndexOf("\n", from + longestPiece) + 1;
    const to = cut > from ? cut : Math.min(from + longestPiece, text.length);
    if (tellTale.test(text.slice(from, to))) {
      const found = findInText(view, from, to, path);
      spans.push(...found.spans);
      if (best.kind === "none" || (best.kind !== "auth-store" && found.kind === "auth-store")) best = found;
    }
    from = to;
  }
  return { ...best, spans };
}
