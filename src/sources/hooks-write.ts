/** Carries out what `install` and `uninstall` have planned, and asks before. */
import { chmodSync, existsSync, mkdirSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../errors.ts";
import type { Step } from "../hooks/plan.ts";
import { runGit } from "./git.ts";
import { type Env, withoutRepository } from "./git-env.ts";

const change = (step: Exclude<Step, { readonly kind: "configure" | "forget" }>): void => {
  if (step.kind === "move") renameSync(step.path, step.to);
  else if (step.kind === "remove") rmSync(step.path, { force: true });
  else {
    mkdirSync(dirname(step.path), { recursive: true });
    // Written beside and moved over: a hook may be a link into somebody's folder, and may be running.
    const fresh = `${step.path}.auth-lint-${process.pid}`;
    writeFileSync(fresh, step.text, { flag: "wx" });
    chmodSync(fresh, step.executable ? 0o755 : 0o644);
    renameSync(fresh, step.path);
  }
};

const configure = (args: readonly string[], global: boolean, cwd: string, env: Env): void => {
  const scope = global ? "--global" : "--local";
  const { status } = runGit(["config", scope, ...args], { cwd, env: withoutRepository(env) });
  if (status !== 0) throw new UsageError("git's configuration cannot be written", `See: git config ${scope} --list`);
};

/** Asked before the first step, so that none is left half done. */
const refuseCollisions = (steps: readonly Step[]): void => {
  for (const step of steps) {
    if (step.kind !== "move" || !step.to.endsWith(".local") || !existsSync(step.to)) continue;
    throw new UsageError(`\`${step.to}\` is in the way of what was there`, "Put the two together, or move one away.");
  }
};

/** @throws UsageError at the first step that cannot be done */
export const carryOut = (steps: readonly Step[], cwd: string, env: Env): void => {
  refuseCollisions(steps);
  for (const step of steps) {
    if (step.kind === "configure") configure([step.key, step.value], step.global, cwd, env);
    else if (step.kind === "forget") configure(["--remove-section", step.section], step.global, cwd, env);
    else {
      try {
        change(step);
      } catch (error) {
        if (error instanceof UsageError) throw error;
        throw new UsageError(`\`${step.path}\` cannot be written`, "Is the folder writable for this user?");
      }
    }
  }
};

/** Reads a line of the terminal; is it a yes? */
export const readYes = (): boolean => {
  const line = Buffer.alloc(64);
  const count = readSync(0, line);
  return /^y(?:es)?$/i.test(line.toString("utf8", 0, count).trim());
};

/** Is standard input a terminal somebody sits at? */
export const hasReader = (): boolean => process.stdin.isTTY === true;
