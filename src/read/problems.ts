import type { Pointer, Problem } from "../model.ts";
import { problemLimit } from "./limits.ts";
import { lineStarts, positionAt } from "./lines.ts";

/** Gathers the problems of one text; lines are counted only once there is one. */
export interface Problems {
  readonly list: Problem[];
  /** @param offset of the problem in the text; @param first offset of the key that stood first (`duplicate-key`) */
  report(kind: Problem["kind"], offset: number, at?: Pointer, first?: number): void;
  has(kind: Problem["kind"]): boolean;
  /** Is there room for another of this kind? Asked before work that only a report needs. */
  wants(kind: Problem["kind"]): boolean;
}

export function gatherProblems(text: string): Problems {
  const list: Problem[] = [];
  const counts = new Map<Problem["kind"], number>();
  let starts: readonly number[] | undefined;
  const count = (kind: Problem["kind"]) => counts.get(kind) ?? 0;

  return {
    list,
    has: (kind) => count(kind) > 0,
    wants: (kind) => count(kind) < problemLimit,
    report(kind, offset, at = [], first) {
      counts.set(kind, count(kind) + 1);
      if (count(kind) > problemLimit) return;
      starts ??= lineStarts(text);
      const problem = { kind, at, ...positionAt(starts, offset) };
      list.push(first === undefined ? problem : { ...problem, first: positionAt(starts, first) });
    },
  };
}

/** Problems in the order of the text. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
