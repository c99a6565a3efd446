import { depthLimit, tokenLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { attach, type Frame, firstOf, nextStep, openFrame, pathOf } from "./frame.ts";
import { valueOfWord } from "./text-value.ts";
import type { Token } from "./token.ts";
import { tokenReader } from "./tokens.ts";

const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/**
 * Reads JSON, JSON5 and what was meant to be JSON: a value with all its places, as far as a human would read it, and
 * why a strict reader refuses. Iterative and linear; never throws.
 * @returns the root, or `undefined` where there is nothing to read
 */
export function readTolerantly(text: string, problems: Problems): Spot | undefined {
  const next = tokenReader(text, problems);
  const frames: Frame[] = [];
  const open = { lists: 0, objects: 0 };
  let root: Spot | undefined;
  /** Brackets open below the deepest level that is read. */
  let buried = 0;
  let left = tokenLimit;

  for (let token = next(); token.kind !== "end"; token = next()) {
    if (--left < 0) {
      problems.report("too-large", token.start);
      break;
    }
    if (buried > 0) {
      buried += token.kind === "{" || token.kind === "[" ? 1 : token.kind === "}" || token.kind === "]" ? -1 : 0;
      continue;
    }
    const frame = frames.at(-1);
    if (frame === undefined && root !== undefined) {
      problems.report("syntax", token.start);
      return root;
    }
    step(token, frame);
  }
  for (const { spot } of frames) spot.end = text.trimEnd().length;
  if (root === undefined && text.trim() === "") problems.report("empty", 0);
  else if (frames.length > 0 && left >= 0 && !problems.has("truncated")) {
    problems.report("truncated", text.trimEnd().length);
  }
  return root;

  function step(token: Token, frame: Frame | undefined): void {
    if (token.kind === "}" || token.kind === "]") {
      close(token, frame);
      return;
    }
    if (token.kind === "," || token.kind === ":") {
      separate(token, frame);
      return;
    }
    if (token.kind === "junk" || token.kind === "end") {
      problems.report("syntax", token.start);
      return;
    }
    if (frame?.awaits === "colon" && frame.key?.kind === "template") {
      // It stood for whole lines, not for a key.
      frame.awaits = "item";
    } else if (frame?.awaits === "colon" || frame?.awaits === "comma") {
      problems.report("syntax", token.start);
      frame.awaits = frame.awaits === "colon" ? "value" : "item";
    }
    if (frame?.awaits === "item" && frame.record !== undefined && "value" in token) {
      readKey(token, frame);
      return;
    }
    if (frame?.awaits === "item" && frame.record !== undefined) problems.report("syntax", token.start);
    if ("value" in token) {
      readScalar(token, frame);
      return;
    }
    readOpening(token.kind === "[", token, frame);
  }

  function readKey(token: Token & { readonly value: string }, frame: Frame): void {
    frame.comma = undefined;
    frame.key = token;
    frame.awaits = "colon";
    if (token.kind === "word") problems.report(identifier.test(token.value) ? "json5-syntax" : "syntax", token.start);
    const first = firstOf(frame, token.value);
    if (first === undefined || token.kind === "template" || !problems.wants("duplicate-key")) return;
    problems.report("duplicate-key", token.start, [...pathOf(frames), token.value], first);
  }

  function readScalar(token: Token & { readonly value: string }, frame: Frame | undefined): void {
    const word = token.kind === "word" ? valueOfWord(token.value) : undefined;
    if (word?.grammar === "broken") problems.report("syntax", token.start);
    if (word?.grammar === "json5") problems.report("json5-syntax", token.start);
    // Prose is no document.
    if (frame === undefined && word?.grammar === "broken") return;
    settle(spotOf(token, frame, word === undefined ? token.value : word.value), frame);
  }

  function readOpening(isList: boolean, token: Token, frame: Frame | undefined): void {
    if (frames.length >= depthLimit) {
      problems.report("too-deep", token.start);
      buried = 1;
      settle(spotOf(token, frame, null), frame);
      return;
    }
    const opened = openFrame(isList, token.start, frame?.key, frame === undefined ? undefined : nextStep(frame));
    settle(opened.spot, frame);
    frames.push(opened);
    open[isList ? "lists" : "objects"]++;
  }

  function settle(spot: Spot, frame: Frame | undefined): void {
    if (frame === undefined) root = spot;
    else attach(frame, spot);
  }

  function close(token: Token, frame: Frame | undefined): void {
    const lists = token.kind === "]";
    if (open[lists ? "lists" : "objects"] === 0) {
      problems.report("syntax", token.start);
      return;
    }
    const fits = frame !== undefined && (frame.list !== undefined) === lists;
    const whole = frame?.awaits === "item" || frame?.awaits === "comma" || frame?.key?.kind === "template";
    if (!fits || !whole) problems.report("syntax", token.start);
    else if (frame.comma !== undefined) problems.report("trailing-comma", frame.comma);
    for (let last = frames.pop(); last !== undefined; last = frames.pop()) {
      const isList = last.list !== undefined;
      last.spot.end = isList === lists ? token.end : token.start;
      open[isList ? "lists" : "objects"]--;
      if (isList === lists) return;
    }
  }

  function separate(token: Token, frame: Frame | undefined): void {
    if (frame === undefined) {
      problems.report("syntax", token.start);
      return;
    }
    if (token.kind === ":" && frame.awaits === "colon") {
      frame.awaits = "value";
      return;
    }
    const template = frame.awaits === "colon" && frame.key?.kind === "template";
    if (token.kind === ":" || (frame.awaits !== "comma" && !template)) problems.report("syntax", token.start);
    if (token.kind === ":") return;
    frame.awaits = "item";
    frame.key = undefined;
    frame.comma = token.start;
  }
}

const spotOf = (token: Token, frame: Frame | undefined, value: unknown): Spot => ({
  start: token.start,
  end: token.end,
  key: frame?.key,
  value,
  children: undefined,
});
