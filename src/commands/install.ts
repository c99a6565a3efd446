import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { managersOf } from "../hooks/managers.ts";
import { type Plan, planConfig, planInstall } from "../hooks/plan.ts";
import { withoutRepository } from "../sources/git-env.ts";
import { findProgram, gitConfiguresHooks, readHookState } from "../sources/hooks-state.ts";
import { agreeAndCarryOut } from "./carry-out.ts";

const planGlobal = ({ cwd, env }: CommandContext): Plan => {
  if (gitConfiguresHooks(cwd, withoutRepository(env))) return planConfig(findProgram(undefined), true);
  throw new UsageError(
    "`--global` takes git 2.54 or newer, and this git is older",
    "Its one way for all repositories, core.hooksPath, silences the hooks each of them has. Run `auth-lint install` in each.",
  );
};

const planHere = ({ cwd, env }: CommandContext) => {
  const { state, beside } = readHookState(cwd, env);
  const program = findProgram(state.top);
  const plan = planInstall(state, program, beside);
  const others = managersOf(state).filter((manager) => manager !== "plain" && manager !== plan.manager);
  const inCache = /[\\/]_npx[\\/]/.test(program.entry)
    ? [
        "This auth-lint lies in npm's cache, which npm may empty. To keep: npm install --save-dev auth-lint, install again.",
      ]
    : [];
  const two =
    others.length > 0 && plan.manager !== "config"
      ? [`Also here, and perhaps without effect: ${others.join(", ")}.`]
      : [];
  return { ...plan, folder: state.top ?? cwd, notes: [...plan.notes, ...inCache, ...two] };
};

/** `auth-lint install [--global] [--yes]`: sets up the hooks the way this repository keeps its hooks. */
export const run = async (context: CommandContext): Promise<number> => {
  if (context.argv.length > 0) throw new UsageError("`install` takes no path", "Run it inside the repository.");
  const plan = context.options.global ? { ...planGlobal(context), folder: context.cwd } : planHere(context);
  const { stdout } = context;
  if (plan.steps.length === 0) {
    stdout.write(`Nothing to do: the hooks are set up (${plan.manager}). Are they alive? auth-lint doctor\n`);
    return 0;
  }
  stdout.write(`auth-lint install (${plan.manager})\n`);
  if (!agreeAndCarryOut(context, plan.steps, plan.folder)) return 2;
  stdout.write(`${["Done.", ...plan.notes, "Prove it: auth-lint doctor"].join("\n")}\n`);
  return 0;
};
