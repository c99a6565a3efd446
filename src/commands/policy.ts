import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import { printPolicy } from "../policy/print.ts";
import { locateTree } from "../sources/gather.ts";
import { loadPolicy } from "./policy-file.ts";

/** `auth-lint policy print|test|new|why`; `print`: the policy in force, and where each part of it comes from. */
export const run = async (context: CommandContext): Promise<number> => {
  const [what = "print", where = "."] = context.argv;
  const rest = { ...context, argv: context.argv.slice(1) };
  if (what === "test") return (await import("./policy-test.ts")).run(rest);
  if (what === "new") return (await import("./policy-new.ts")).run(rest);
  if (what === "why") return (await import("./policy-why.ts")).run(rest);
  if (what !== "print")
    throw new UsageError(
      "`policy` does not know this word",
      "`policy print`, `policy test`, `policy new NAME` or `policy why PATH`.",
    );
  const { root } = locateTree(context.cwd, [where]);
  const { policy } = await loadPolicy(context, root);
  context.stdout.write(maskText(await printPolicy(policy)));
  return 0;
};
