// Written by `npm run gen`; do not edit.
import type { Runtime } from "../model.ts";
import claudeCode from "./claude-code.ts";
import codex from "./codex.ts";
import generic from "./generic.ts";
import openclaw from "./openclaw.ts";

export const runtimes: readonly Runtime[] = [
  claudeCode,
  codex,
  generic,
  openclaw,
];
