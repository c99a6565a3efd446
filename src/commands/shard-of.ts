import type { CommandContext } from "../command.ts";
import type { Shard } from "../model.ts";
import { parseShard } from "../shard.ts";

/**
 * The part that `--shard` asks for; undefined: the whole.
 * @throws UsageError for anything that is not one of N parts
 */
export const shardOf = ({ options, env }: Pick<CommandContext, "options" | "env">): Shard | undefined =>
  options.shard === undefined ? undefined : parseShard(options.shard, env);
