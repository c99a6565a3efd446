import type { Policy } from "../model.ts";
import { takes } from "../policy/globs.ts";
import type { Statement } from "./model.ts";

/** One glob as a list: globs are compiled once a list, so it has to be the same one each time. */
const lists = new WeakMap<Statement, readonly string[]>();

const globsOf = (statement: Statement): readonly string[] | undefined => {
  const { files } = statement;
  if (typeof files !== "string") return files;
  const known = lists.get(statement) ?? [files];
  lists.set(statement, known);
  return known;
};

/** Does the rule apply to a file of this path? Globs are told from the folder of the policy. */
export const takesFile = (statement: Statement, path: string, policy: Policy): boolean => {
  const globs = globsOf(statement);
  return globs === undefined || takes(policy, globs, path);
};
