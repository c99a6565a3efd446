/**
 * What hits of the kernel mean. In `dist/hook-scan.js` each shape is made of a stretch of `texts` (`hook-shapes.txt`)
 * when a literal of it is hit (`scripts/build/hook.mjs`).
 */
import type { Anchors } from "../scan/kernel/literals.ts";
import { openTables } from "../scan/kernel/open-tables.ts";
import { kernelWords } from "../scan/kernel/words.ts";
import type { Finders } from "../secrets.ts";
import { issuers } from "../tokens/index.ts";

/** Anchors for the scanner, and the shape of an id. */
export interface HookTables {
  readonly anchors: Anchors;
  readonly shape: NonNullable<Finders["shape"]>;
}

/** Opens them. */
export const hookTables = (_texts: () => string): HookTables => {
  const shapes = new Map(issuers.flatMap((issuer) => issuer.shapes.map((shape) => [shape.id, shape] as const)));
  return { anchors: openTables(issuers, kernelWords).anchors, shape: (id) => shapes.get(id) };
};
