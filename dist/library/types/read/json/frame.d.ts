import type { Pointer } from "../../model.js";
import { type Spot } from "../spot.js";
import type { Token } from "./token.js";
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
    key: (Token & {
        readonly value: string;
    }) | undefined;
    /** Offset of the comma that was read last, while nothing followed it. */
    comma: number | undefined;
}
/** Opens an object or list at `start`. */
export declare function openFrame(isList: boolean, start: number, key: Spot["key"], step: string | number | undefined): Frame;
/** The step a value read now will have in `frame`; undefined where no key was read for it. */
export declare const nextStep: (frame: Frame) => string | number | undefined;
/** Puts a value in its place; one without a key is left out. */
export declare function attach(frame: Frame, spot: Spot): void;
/** Where a key stood first in this object, if it was there before. */
export declare function firstOf(frame: Frame, key: string): number | undefined;
/** The key path of the innermost of `frames`. */
export declare const pathOf: (frames: readonly Frame[]) => Pointer;
