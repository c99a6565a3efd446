import type { CommandContext } from "../command.ts";
import type { Step } from "../hooks/plan.ts";
import { stepLines } from "../hooks/show.ts";
import { carryOut, hasReader, readYes } from "../sources/hooks-write.ts";

/** Shows the steps, asks (or has `--yes`), and carries them out; were they? */
export const agreeAndCarryOut = (context: CommandContext, steps: readonly Step[], folder: string): boolean => {
  const { options, stdout, stderr, env, cwd } = context;
  stdout.write(`${stepLines(steps, folder).join("\n")}\n`);
  if (!options.yes) {
    if (!hasReader()) {
      stderr.write("auth-lint: nothing was written. Say yes with `--yes`.\n");
      return false;
    }
    stdout.write("Do this? [y/N] ");
    if (!readYes()) return false;
  }
  carryOut(steps, cwd, env);
  return true;
};
