import type { Pointer } from "../../model.ts";
import { type Spot, setOwn } from "../spot.ts";
import type { Token } from "./token.ts";

/** An object or list whose end has not been read yet. */
export interface Frame {
  readonly spot: Spot;
  readonly list: unknown[] | undefined;
  readonly record: Record<string, unknown> | undefined;
  readonly children: Map<string, Spot>;
  /** Offset of each key where it stood first. */
  readonly firsts: Map<string, number>;
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
  const children = new Map<string, Spot>();
  const spot = { start, end: start, key, value: list ?? record, children };
  const firsts = new Map<string, number>();
  return { spot, list, record, children, firsts, step, awaits: "item", key: undefined, comma: undefined };
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
  frame.children.set(String(step), spot);
  if (frame.list !== undefined) frame.list.push(spot.value);
  else if (frame.record !== undefined) setOwn(frame.record, String(step), spot.value);
}

/** The key path of the innermost of `frames`. */
export const pathOf = (frames: readonly Frame[]): Pointer =>
  frames.flatMap(({ step }) => (step === undefined ? [] : [step]));
