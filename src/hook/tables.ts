/** The tables of all shapes. In `dist/hook-scan.js` the shapes are opened as they are hit (`scripts/build/hook.mjs`). */
import { openTables, type Tables } from "../scan/kernel/open-tables.ts";
import { kernelWords } from "../scan/kernel/words.ts";
import { issuers } from "../tokens/index.ts";

/** Opens them. */
export const hookTables = (): Tables => openTables(issuers, kernelWords);
