import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { planUninstall } from "../hooks/unplan.ts";
import { exists } from "../sources/files.ts";
import { readHookState } from "../sources/hooks-state.ts";
import { agreeAndCarryOut } from "./carry-out.ts";

/** `auth-lint uninstall [--global] [--yes]`: takes down what `install` wrote, and puts back what was there. */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, cwd, env, options, stdout } = context;
  if (argv.length > 0) throw new UsageError("`uninstall` takes no path", "Run it inside the repository.");
  const global = options.global === true;
  const { state, beside } = readHookState(cwd, env, global);
  const steps = planUninstall(state, beside, (path) => exists("/", path), global);
  if (steps.length === 0) {
    stdout.write("Nothing to do: there is nothing here that `auth-lint install` wrote.\n");
    return 0;
  }
  stdout.write("auth-lint uninstall\n");
  if (!agreeAndCarryOut(context, steps, state.top ?? cwd)) return 2;
  stdout.write("Done.\n");
  return 0;
};
