import type { Pointer } from "../../model.ts";
import { type Spot, setOwn } from "../spot.ts";
import type { Token } from "./token.ts";

/** An object or list whose end has not been read yet. */
export interface Frame {
  readonly spot: Spot;
  readonly list: unknown[] | undefined;
  readonly record: Record<string, unknown> | undefined;
  /** Of an object; undefined until it holds anything. */
  children: Map<string, Spot> | undefined;
  /** Offset where a key stood first, for those that came again. */
  firsts: Map<string, number> | undefined;
  /** The step that leads here from the frame around it. */
  readonly step: string | number | undefined;
  /** What may come next: `item` is a key in an object, a value in a list. */
  awaits: "item" | "colon" | "value" | "comma";
  key: (Token & { readonly value: string }) | undefined;
  /** Offset of the comma that was read last, while nothing followed it. */
  comma: number | undefined;
}

/** Opens an object or list at `start`. */
export function openFrame(isList: boolean, start: number, key: Spot["key"], step: string | number | undefined): Frame {
  const list = isList ? [] : undefined;
  const record = isList ? undefined : {};
  const spot: Spot = { start, end: start, key, value: list ?? record, children: undefined };
  return {
    spot,
    list,
    record,
    children: undefined,
    firsts: undefined,
    step,
    awaits: "item",
    key: undefined,
    comma: undefined,
  };
}

/** The step a value read now will have in `frame`; undefined where no key was read for it. */
export const nextStep = (frame: Frame): string | number | undefined =>
  frame.list === undefined ? frame.key?.value : frame.list.length;

/** Puts a value in its place; one without a key is left out. */
export function attach(frame: Frame, spot: Spot): void {
  const step = nextStep(frame);
  frame.awaits = "comma";
  frame.comma = undefined;
  frame.key = undefined;
  if (step === undefined) return;
  if (frame.list !== undefined) {
    frame.list.push(spot.value);
    if (Array.isArray(frame.spot.children)) frame.spot.children.push(spot);
    else frame.spot.children = [spot];
  } else if (frame.record !== undefined) {
    setOwn(frame.record, String(step), spot.value);
    frame.children ??= new Map();
    frame.spot.children = frame.children.set(String(step), spot);
  }
}

/** Where a key stood first in this object, if it was there before. */
export function firstOf(frame: Frame, key: string): number | undefined {
  const earlier = frame.children?.get(key)?.key;
  if (earlier === undefined) return undefined;
  frame.firsts ??= new Map();
  const first = frame.firsts.get(key) ?? earlier.start;
  frame.firsts.set(key, first);
  return first;
}

/** The key path of the innermost of `frames`. */
export const pathOf = (frames: readonly Frame[]): Pointer =>
  frames.flatMap(({ step }) => (step === undefined ? [] : [step]));
