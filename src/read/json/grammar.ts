import { depthLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { attach, type Frame, firstOf, nextStep, openFrame, pathOf } from "./frame.ts";
import { valueOfWord } from "./text-value.ts";
import type { Token } from "./token.ts";

type Valued = Extract<Token, { readonly value: string }>;

/** How far a reading has come. */
export interface Progress {
  readonly problems: Problems;
  /** Open objects and lists, outermost first. */
  readonly frames: Frame[];
  /** How many of them are lists, and objects. */
  lists: number;
  objects: number;
  root: Spot | undefined;
  /** Brackets open below the deepest level that is read. */
  buried: number;
}

const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** Puts one token in its place; one that has none is reported and passed over. */
export function takeToken(progress: Progress, token: Token): void {
  if (progress.buried > 0) {
    if (token.kind === "{" || token.kind === "[") progress.buried++;
    else if (token.kind === "}" || token.kind === "]") progress.buried--;
    return;
  }
  const frame = progress.frames.at(-1);
  if (token.kind === "}" || token.kind === "]") closeFrame(progress, token, frame);
  else if (token.kind === "," || token.kind === ":") separate(progress, token, frame);
  else if (token.kind === "junk" || token.kind === "end") progress.problems.report("syntax", token.start);
  else takeContent(progress, token, frame);
}

function takeContent(progress: Progress, token: Token, frame: Frame | undefined): void {
  if (frame?.awaits === "colon" && frame.key?.kind === "template") {
    // It stood for whole lines, not for a key.
    frame.awaits = "item";
  } else if (frame?.awaits === "colon" || frame?.awaits === "comma") {
    progress.problems.report("syntax", token.start);
    frame.awaits = frame.awaits === "colon" ? "value" : "item";
  }
  const keyed = frame?.awaits === "item" && frame.record !== undefined;
  if ("value" in token) {
    if (keyed) takeKey(progress, token, frame);
    else takeScalar(progress, token, frame);
    return;
  }
  if (keyed) progress.problems.report("syntax", token.start);
  takeOpening(progress, token, frame);
}

function takeKey({ problems, frames }: Progress, token: Valued, frame: Frame): void {
  frame.comma = undefined;
  frame.key = token;
  frame.awaits = "colon";
  if (token.kind === "word") problems.report(identifier.test(token.value) ? "json5-syntax" : "syntax", token.start);
  const first = firstOf(frame, token.value);
  if (first === undefined || token.kind === "template" || !problems.wants("duplicate-key")) return;
  problems.report("duplicate-key", token.start, [...pathOf(frames), token.value], first);
}

function takeScalar(progress: Progress, token: Valued, frame: Frame | undefined): void {
  const word = token.kind === "word" ? valueOfWord(token.value) : undefined;
  if (word?.grammar === "broken") progress.problems.report("syntax", token.start);
  if (word?.grammar === "json5") progress.problems.report("json5-syntax", token.start);
  // Prose is no document.
  if (frame === undefined && word?.grammar === "broken") return;
  settle(progress, spotOf(token, frame, word === undefined ? token.value : word.value), frame);
}

function takeOpening(progress: Progress, token: Token, frame: Frame | undefined): void {
  if (progress.frames.length >= depthLimit) {
    progress.problems.report("too-deep", token.start);
    progress.buried = 1;
    settle(progress, spotOf(token, frame, null), frame);
    return;
  }
  const isList = token.kind === "[";
  const opened = openFrame(isList, token.start, frame?.key, frame === undefined ? undefined : nextStep(frame));
  settle(progress, opened.spot, frame);
  progress.frames.push(opened);
  progress[isList ? "lists" : "objects"]++;
}

function settle(progress: Progress, spot: Spot, frame: Frame | undefined): void {
  if (frame === undefined) progress.root = spot;
  else attach(frame, spot);
}

/** A bracket that fits none of the open ones is passed over; one that fits an outer one closes those inside too. */
function closeFrame(progress: Progress, token: Token, frame: Frame | undefined): void {
  const { problems, frames } = progress;
  const lists = token.kind === "]";
  if (progress[lists ? "lists" : "objects"] === 0) {
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
    progress[isList ? "lists" : "objects"]--;
    if (isList === lists) return;
  }
}

function separate({ problems }: Progress, token: Token, frame: Frame | undefined): void {
  if (token.kind === ":" && frame?.awaits === "colon") {
    frame.awaits = "value";
    return;
  }
  const template = frame?.awaits === "colon" && frame.key?.kind === "template";
  if (token.kind === ":" || (frame?.awaits !== "comma" && !template)) problems.report("syntax", token.start);
  if (token.kind === ":" || frame === undefined) return;
  frame.awaits = "item";
  frame.key = undefined;
  frame.comma = token.start;
}

const spotOf = (token: Token, frame: Frame | undefined, value: unknown): Spot => ({
  start: token.start,
  end: token.end,
  key: frame?.key,
  value,
  children: undefined,
});
