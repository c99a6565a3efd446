/**
 * What hits of the kernel mean. In `dist/hook-scan.js` each shape is made of a stretch of `texts` (`hook-shapes.txt`)
 * when a literal of it is hit (`scripts/build/hook.mjs`).
 */
import type { Anchors } from "../scan/kernel/literals.ts";
import { openTables } from "../scan/kernel/open-tables.ts";
import { kernelWords } from "../scan/kernel/words.ts";
import { issuers } from "../tokens/index.ts";

/** Opens them. */
export const hookAnchors = (_texts: () => string): Anchors => openTables(issuers, kernelWords).anchors;
