/** YAML, TOML, INI, dotenv, properties: what they share, read line by line. */
import { type Gathered, readFlow, readJsonIslands } from "./json.ts";

import type { Container } from "./model.ts";

/** `key: value`, `key = value`, `"key": value`, `export KEY=value`, `- key: value`; groups: dashes, key, value. */
const pair =
  /^((?:-[ \t]+)*)(?:export[ \t]+|set[ \t]+|\$env:)?("[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s"'#;:=[\]{},][^\s=:]{0,300}?(?::[^\s=:][^\s=:]{0,120}){0,6}|\/\/[^\s=]{1,300})[ \t]*(=>|=|:(?=[ \t]|$))[ \t]*(.*)$/;
const section = /^\[{1,2}\s*([^[\]\n]{1,300}?)\s*\]{1,2}[ \t]*(?:[#;].*)?$/;
const item = /^((?:-[ \t]+)+)(.*)$/;
const blockScalar = /^[|>][+-]?\d?[ \t]*(?:#.*)?$/;
const tag = /^(?:![\w!-]{0,40}|&[\w-]{1,60})[ \t]+/;
const anchor = /^&([\w-]{1,60})[ \t]+/;
/** `variable "name" {`, `resource "type" "name" {` of HCL. */
const opened = /^\w{1,40}(?:[ \t]+"([^"\n]{1,120})"){1,2}[ \t]*\{[ \t]*$/;

/** TOML's strings in several lines, when they begin in the next one. */
const longString = /^(?:"""|''')\\?[ \t]*$/;
const mostAnchors = 1000;

/** Farthest a flow is followed over lines, in characters. */
const longestFlow = 20_000;

interface Open {
  readonly indent: number;
  readonly container: Container;
}

const plainKey = (key: string): string => (/^["']/.test(key) ? key.slice(1, -1) : key);

/** Reads a range of text whose lines are pairs. Values in several lines count from their first to their last one. */
export function readLines(text: string, from: number, to: number, gathered: Gathered): void {
  const open = (parent: Container | undefined, key: string, list: boolean, start: number): Container => {
    const container: Container = { parent, key, list, fields: [], branches: [], start };
    gathered.containers.push(container);
    if (parent && key !== "") parent.branches.push(key);
    return container;
  };
  let root = open(undefined, "", false, from);
  let stack: Open[] = [{ indent: -1, container: root }];
  let pending: { readonly key: string; readonly indent: number } | undefined;
  let block:
    | { readonly key: string; readonly indent: number; readonly start: number; end: number; readonly owner: Container }
    | undefined;

  const endBlock = (): void => {
    if (!block) return;
    const { key, end, owner } = block;
    let { start } = block;
    while (start < end && text.charCodeAt(start) <= 0x20) start++;
    owner.fields.push({ key, start, end, quoted: true, level: 0 });
    readJsonIslands(text, start, end, gathered, open(owner, key, true, start));
    block = undefined;
  };
  const ownerAt = (indent: number): Container => {
    while (stack.length > 1 && (stack[stack.length - 1]?.indent ?? -1) >= indent) stack.pop();
    return stack[stack.length - 1]?.container ?? root;
  };
  // Items may stand at the indent of the key whose list they are in.
  const listAt = (indent: number): Container => {
    while (stack.length > 1) {
      const top = stack[stack.length - 1];
      if (!top || top.indent < indent || (top.indent === indent && top.container.list)) break;
      stack.pop();
    }
    return stack[stack.length - 1]?.container ?? root;
  };
  const push = (indent: number, container: Container): Container => {
    if (stack.length < 200) stack.push({ indent, container });
    return container;
  };

  const anchors = new Map<string, readonly [start: number, end: number]>();
  // Where no bracket closes, looking again from each line would cost the square of the text.
  let unclosedTo = 0;

  for (let at = from; at < to; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    let end = newline < 0 || newline >= to ? to : newline;
    if (text.charCodeAt(end - 1) === 0x0d && end > at) end--;
    let start = at;
    while (start < end && (text.charCodeAt(start) === 0x20 || text.charCodeAt(start) === 0x09)) start++;
    const indent = start - at;
    at = next;
    if (start === end || end - start > 100_000) {
      if (end - start > 100_000) readJsonIslands(text, start, end, gathered, root);
      continue;
    }
    if (block) {
      if (indent > block.indent) {
        block.end = end;
        continue;
      }
      endBlock();
    }
    const first = text.charCodeAt(start);
    if (first === 0x23 || first === 0x3b) continue;
    const line = text.slice(start, end);
    if (first === 0x5b) {
      const name = section.exec(line)?.[1];
      if (name !== undefined) {
        pending = undefined;
        let container = root;
        stack = [{ indent: -1, container: root }];
        for (const step of stepsOf(name)) container = open(container, step, false, start);
        push(0, container);
        // Pairs below a section stand at its own indent.
        stack = [{ indent: -1, container }];
        continue;
      }
    }
    if (line === "---") {
      root = open(undefined, "", false, start);
      stack = [{ indent: -1, container: root }];
      pending = undefined;
      continue;
    }
    let depth = indent;
    if (pending) {
      const deeper = indent > pending.indent || (indent === pending.indent && first === 0x2d);
      if (deeper) push(pending.indent, open(ownerAt(pending.indent), pending.key, first === 0x2d, start));
      pending = undefined;
    }
    const dashes = item.exec(line);
    let owner: Container;
    if (dashes && first === 0x2d) {
      owner = listAt(indent);
      depth = indent + (dashes[1]?.length ?? 0);
      const found = pair.exec(line);
      if (!found) {
        addValue(text, start + (dashes[1]?.length ?? 0), end, "", owner, gathered);
        continue;
      }
      owner = push(depth - 1, open(owner, "", false, start));
    } else owner = ownerAt(indent);
    const found = pair.exec(line);
    if (!found) {
      const block = opened.exec(line)?.[1];
      if (block !== undefined) push(indent, open(owner, block, false, start));
      else if (line.includes("{")) readJsonIslands(text, start, end, gathered, owner);
      continue;
    }
    const key = plainKey(found[2] ?? "");
    const value = (found[4] ?? "").replace(tag, "");
    const valueAt = end - value.length;
    const marked = anchor.exec(found[4] ?? "")?.[1];
    if (marked !== undefined && anchors.size < mostAnchors) anchors.set(marked, [valueAt, end]);
    const [aliased, aliasedTo] = (value.startsWith("*") ? anchors.get(value.slice(1).trim()) : undefined) ?? [0, 0];
    if (aliasedTo > 0) {
      addValue(text, aliased, aliasedTo, key, owner, gathered);
      continue;
    }
    if (value === "" || value.startsWith("#")) pending = { key, indent: depth };
    else if (longString.test(value)) {
      const close = text.indexOf(value.slice(0, 3), next);
      const last = close < 0 || close > to ? end : close;
      let begin = next;
      while (begin < last && /[\s\\]/.test(text[begin] ?? "")) begin++;
      owner.fields.push({ key, start: begin, end: last, quoted: true, level: 0 });
      at = lineAfter(text, last, to);
    } else if (blockScalar.test(value)) block = { key, indent: indent, start: next, end: next, owner };
    else if (value.startsWith("{") || value.startsWith("[")) {
      const close = valueAt < unclosedTo ? end : flowEnd(text, valueAt, end, to);
      if (close === end && !/[\]}]\s*,?$/.test(value)) unclosedTo = Math.max(unclosedTo, valueAt + longestFlow);
      readFlow(text, valueAt, close, key, owner, gathered);
      if (close > next) at = lineAfter(text, close, to);
    } else addValue(text, valueAt, end, key, owner, gathered);
  }
  endBlock();
}

/** `a."b.c".d` → its steps; `profile default` and `https://host` stay whole. */
const stepsOf = (name: string): readonly string[] =>
  (name.match(/"[^"]*"|'[^']*'|[^."']+/g) ?? [name]).slice(0, 12).map(plainKey);

/** A value on one line: in quotes, bare up to a comment, or in JSON's notation. */
function addValue(text: string, from: number, to: number, key: string, owner: Container, gathered: Gathered): void {
  let start = from;
  while (start < to && text.charCodeAt(start) <= 0x20) start++;
  const first = text[start];
  if (first === "{" || first === "[") {
    readFlow(text, start, to, key, owner, gathered);
    return;
  }
  if (first === '"' || first === "'") {
    let end = start + 1;
    while (end < to && text[end] !== first) end += first === '"' && text[end] === "\\" ? 2 : 1;
    end = Math.min(end, to);
    owner.fields.push({ key, start: start + 1, end, quoted: true, level: 0 });
    if (end - start > 8) readJsonIslands(text, start + 1, end, gathered, owner, key);
    return;
  }
  let end = start;
  while (end < to && !(text[end] === "#" && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x09)))
    end++;
  while (end > start && (text.charCodeAt(end - 1) <= 0x20 || text[end - 1] === ",")) end--;
  if (end > start) owner.fields.push({ key, start, end, quoted: false, level: 0 });
}

const lineAfter = (text: string, at: number, to: number): number => {
  const newline = text.indexOf("\n", at);
  return newline < 0 || newline >= to ? to : newline + 1;
};

/** Where a flow that begins on this line is closed, by its brackets; the end of the line where it is not. */
function flowEnd(text: string, start: number, lineEnd: number, to: number): number {
  let depth = 0;
  const most = Math.min(to, start + longestFlow);
  for (let at = start; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
    else if (code === 0x22) {
      while (++at < most && text.charCodeAt(at) !== 0x22) if (text.charCodeAt(at) === 0x5c) at++;
    }
  }
  return lineEnd;
}
