import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { type Checkup, checkupLines, worstOf } from "../hooks/checkup.ts";
import { diagnose } from "../hooks/diagnose.ts";
import { listWorktrees, lookAround } from "../sources/hooks-around.ts";
import { proveHooks } from "../sources/hooks-proof.ts";
import { readHookState } from "../sources/hooks-state.ts";

const examine = ({ env, version }: CommandContext, path: string, linked: boolean): Checkup => {
  const { state } = readHookState(path, env);
  const diagnoses = diagnose(state, lookAround(state, linked, env, version));
  return { path, state, diagnoses, proofs: proveHooks(state, path, env) };
};

/**
 * `auth-lint doctor`: are the hooks alive, in every work tree? Commits and pushes a fake in a scratch repository with
 * the hooks git would run, and names what silences them. 0 alive · 1 not protected · 3 could not be judged.
 */
export const run = async (context: CommandContext): Promise<number> => {
  if (context.argv.length > 0) throw new UsageError("`doctor` takes no path", "Run it inside the repository.");
  const worktrees = listWorktrees(context.cwd, context.env);
  // A bare repository with work trees of its own is committed to in those.
  const others = worktrees.filter(({ bare }) => !bare);
  const examined = others.length > 0 ? others : worktrees;
  const codes: number[] = [];
  for (const { path, gone } of examined) {
    if (gone) {
      context.stdout.write(`${path}\n  gone: git worktree prune\n`);
      continue;
    }
    const checkup = examine(context, path, path !== worktrees[0]?.path);
    context.stdout.write(`${checkupLines(checkup).join("\n")}\n`);
    codes.push(worstOf(checkup));
  }
  if (codes.includes(1)) return 1;
  return codes.includes(3) ? 3 : 0;
};
