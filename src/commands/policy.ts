import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import { printPolicy } from "../policy/print.ts";
import { locateTree } from "../sources/gather.ts";
import { loadPolicy } from "./policy-file.ts";

/** `auth-lint policy print`: the policy in force, and where each part of it comes from. */
export const run = async (context: CommandContext): Promise<number> => {
  const [what = "print", where = "."] = context.argv;
  if (what !== "print") throw new UsageError("`policy` does not know this word", "`auth-lint policy print`.");
  const { root } = locateTree(context.cwd, [where]);
  const { policy } = await loadPolicy(context, root);
  context.stdout.write(maskText(await printPolicy(policy)));
  return 0;
};
