/** A plan in words: what is written where, before it is. */
import { oneLine } from "../terminal.ts";
import type { Step } from "./plan.ts";

const relative = (path: string, from: string): string =>
  path.startsWith(`${from}/`) ? path.slice(from.length + 1) : path;

/** One line a step. */
export const stepLines = (steps: readonly Step[], cwd: string): readonly string[] =>
  steps.map((step) => {
    if (step.kind === "configure") return `  set     git config ${step.global ? "--global " : ""}${step.key}`;
    if (step.kind === "forget") return `  unset   git config ${step.global ? "--global " : ""}${step.section}`;
    const path = oneLine(relative(step.path, cwd));
    if (step.kind === "move") return `  move    ${path} → ${oneLine(relative(step.to, cwd))}`;
    return `  ${step.kind.padEnd(7)} ${path}`;
  });
