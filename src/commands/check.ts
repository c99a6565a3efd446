import type { CommandContext } from "../command.ts";
import { exitCode } from "../report.ts";
import { judge } from "./judge.ts";
import { publish } from "./publish.ts";

/** `auth-lint [check] [paths…]`: the work tree, or a live state directory. */
export const run = async (context: CommandContext): Promise<number> => {
  if (context.options.fix !== undefined) return (await import("./fix.ts")).run(context);
  const { report, documents } = await judge(context);
  await publish(context, report, documents);
  return exitCode(report, context.options.failOn);
};
