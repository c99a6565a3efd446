/** A tolerant reading of JSON, JSON5 and what is left of either, in one pass and without recursion over nesting. */
import type { Container } from "./model.ts";

/** Deepest nesting of containers that is told apart; below it everything counts as one container. */
const deepest = 256;
/** Strings within strings within strings: 1, 3 and 7 backslashes before a quote. */
const deepestLevel = 7;

const none = 0;
const bareWord = /[\w$.+-]+/y;
const conflict = /(?:<{7}|={7}|>{7}|\|{7})[^\n]*/y;
/** What may stand between `{` and its first key: white space, also spelled as escapes. */
const opening = /\{(?:\s|\\+[nrt]){0,4096}(\\*)"/y;

/** What the reading gathers, in the order it stands in the text. */
export interface Gathered {
  readonly containers: Container[];
}

interface Job {
  readonly text: string;
  readonly to: number;
  readonly gathered: Gathered;
  /** Next `{` at or after the place last asked for; shared, so that looking for it stays linear. */
  brace: number;
}

/** Reads every JSON value in a range that is JSON from its first character on: one, or one a line. */
export function readJsonText(text: string, from: number, to: number, gathered: Gathered): void {
  readAt({ text, to, gathered, brace: none }, from, to, 0, open(gathered, undefined, "", true, from), true);
}

/** Reads the JSON objects in a range of other text: logs, Markdown, code, a string of a JSON document. */
export function readJsonIslands(
  text: string,
  from: number,
  to: number,
  gathered: Gathered,
  parent?: Container,
  key = "",
): void {
  const near = text.slice(from, to).indexOf("{");
  if (near < 0) return;
  const brace = from + near;
  const root = parent ?? open(gathered, undefined, "", true, from);
  readIslands({ text, to, gathered, brace }, from, to, root, key, deepestLevel);
}

/** Reads one value in the notation of JSON (a flow of YAML, an inline table of TOML) under a key of its parent. */
export function readFlow(
  text: string,
  from: number,
  to: number,
  key: string,
  parent: Container,
  gathered: Gathered,
): void {
  readAt({ text, to, gathered, brace: none }, from, to, 0, parent, true, key);
}

const open = (
  gathered: Gathered,
  parent: Container | undefined,
  key: string,
  list: boolean,
  start: number,
): Container => {
  const container: Container = { parent, key, list, fields: [], branches: [], start };
  gathered.containers.push(container);
  if (parent && key !== "") parent.branches.push(key);
  return container;
};

function readIslands(job: Job, from: number, to: number, root: Container, key: string, most: number): void {
  let at = from;
  while (at < to) {
    if (job.brace < at) job.brace = job.text.indexOf("{", at);
    if (job.brace < 0) {
      job.brace = Number.MAX_SAFE_INTEGER;
      return;
    }
    if (job.brace >= to) return;
    opening.lastIndex = job.brace;
    const found = opening.exec(job.text);
    const level = found?.[1]?.length ?? most + 1;
    if (!found || level > most) {
      at = job.brace + 1;
      continue;
    }
    at = Math.max(readAt(job, job.brace, to, level, root, false, key), job.brace + 1);
  }
}

/** Index of the quote that closes a string, and whether the string around it ends first. */
function closing(
  text: string,
  from: number,
  to: number,
  level: number,
): { readonly at: number; readonly outer: boolean } {
  let at = from;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= to) return { at: to, outer: true };
    let slashes = 0;
    while (quote - slashes > from && text.charCodeAt(quote - slashes - 1) === 0x5c) slashes++;
    if (slashes % (2 * (level + 1)) === level) return { at: quote, outer: false };
    if (slashes < level) return { at: quote, outer: true };
    at = quote + 1;
  }
}

/**
 * Reads from `from` until the text, or the one value there (an island), or the string around it ends; returns where.
 * Within a string of a JSON document quotes carry `level` backslashes.
 */
function readAt(
  job: Job,
  from: number,
  to: number,
  level: number,
  root: Container,
  whole: boolean,
  rootKey = "",
): number {
  const { text, gathered } = job;
  const stack: Container[] = [root];
  let here = root;
  let buried = 0;
  let key: string | undefined = rootKey === "" ? undefined : rootKey;
  let bare: { start: number; end: number } | undefined;
  let quotedKey: string | undefined;
  let at = from;

  const settle = (): void => {
    if (bare && key !== undefined && !here.list) here.fields.push({ key, ...bare, quoted: false, level });
    // Numbers in lists are data; words are the items of a YAML flow.
    else if (bare && here.list && text.charCodeAt(bare.start) > 0x39)
      here.fields.push({ key: "", ...bare, quoted: false, level });
    bare = undefined;
    quotedKey = undefined;
    key = undefined;
  };

  const take = (start: number, end: number): void => {
    if (key !== undefined && !here.list) here.fields.push({ key, start, end, quoted: true, level });
    else if (here.list) here.fields.push({ key: "", start, end, quoted: true, level });
    if (level < deepestLevel && end - start > 8) readIslands(job, start, end, here, key ?? "", deepestLevel);
    quotedKey = key === undefined ? text.slice(start, end) : undefined;
    bare = undefined;
    key = undefined;
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x5c) {
      let slashes = 0;
      while (text.charCodeAt(at + slashes) === 0x5c && at + slashes < to) slashes++;
      if (text.charCodeAt(at + slashes) !== 0x22) {
        at += Math.max(slashes, 1) + (slashes > 0 && level > 0 ? 1 : 0);
        continue;
      }
      if (slashes < level) return at + slashes;
      const start = at + slashes + 1;
      const close = closing(text, start, to, level);
      take(start, Math.max(start, close.at - (close.outer ? 0 : level)));
      if (close.outer) return close.at;
      at = close.at + 1;
    } else if (code === 0x27 && whole) {
      const end = singleQuoted(text, at + 1, to);
      take(at + 1, end);
      at = end + 1;
    } else if (code === 0x7b || code === 0x5b) {
      if (stack.length < deepest) {
        here = open(gathered, here, key ?? "", code === 0x5b, at);
        stack.push(here);
      } else buried++;
      key = undefined;
      quotedKey = undefined;
      bare = undefined;
      at++;
    } else if (code === 0x7d || code === 0x5d) {
      settle();
      if (buried > 0) buried--;
      else if (stack.length > 1 && here.list === (code === 0x5d)) {
        stack.pop();
        here = stack[stack.length - 1] ?? root;
      } else if (stack.length > 2 && stack[stack.length - 2]?.list === (code === 0x5d)) {
        stack.length -= 2;
        here = stack[stack.length - 1] ?? root;
      }
      at++;
      if (!whole && stack.length === 1) return at;
    } else if (code === 0x3a) {
      if (bare) key = text.slice(bare.start, bare.end);
      else key = quotedKey ?? key;
      quotedKey = undefined;
      bare = undefined;
      at++;
    } else if (code === 0x2c) {
      settle();
      at++;
    } else if (code === 0x2f && level === 0) {
      at = pastComment(text, at, to);
    } else if (code === 0x23 && level === 0) {
      at = lineEnd(text, at, to);
    } else if (code === 0x3d && level === 0 && (bare || quotedKey !== undefined) && text.charCodeAt(at + 1) !== 0x3d) {
      // TOML's inline tables.
      key = bare ? text.slice(bare.start, bare.end) : quotedKey;
      quotedKey = undefined;
      bare = undefined;
      at++;
    } else if (code === 0x3c || code === 0x3d || code === 0x3e || code === 0x7c) {
      conflict.lastIndex = at;
      at += Math.max(1, conflict.exec(text)?.[0].length ?? 1);
    } else if (code > 0x20) {
      bareWord.lastIndex = at;
      const word = bareWord.exec(text)?.[0].length ?? 0;
      if (word > 0) bare = { start: at, end: Math.min(at + word, to) };
      at += Math.max(word, 1);
    } else at++;
  }
  settle();
  return to;
}

const lineEnd = (text: string, at: number, to: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? to : Math.min(end, to);
};

const pastComment = (text: string, at: number, to: number): number => {
  const next = text.charCodeAt(at + 1);
  if (next === 0x2f) return lineEnd(text, at, to);
  if (next !== 0x2a) return at + 1;
  const end = text.indexOf("*/", at + 2);
  return end < 0 ? to : Math.min(end + 2, to);
};

const singleQuoted = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x27 || code === 0x0a) return at;
  }
  return to;
};
