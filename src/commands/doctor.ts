import type { CommandContext } from "../command.ts";

export const run = async (context: CommandContext): Promise<number> => {
  context.stdout.write("later\n");
  return 3;
};
