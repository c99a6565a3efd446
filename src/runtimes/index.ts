// Written by `npm run gen`; do not edit.
import type { Runtime } from "../model.ts";
import claudeCode from "./claude-code.ts";
import codex from "./codex.ts";
import generic from "./generic.ts";
import hermes from "./hermes.ts";
import kiloCli from "./kilo-cli.ts";
import openclaw from "./openclaw.ts";
import opencode from "./opencode.ts";
import pi from "./pi.ts";

export const runtimes: readonly Runtime[] = [
  claudeCode,
  codex,
  generic,
  hermes,
  kiloCli,
  openclaw,
  opencode,
  pi,
];
