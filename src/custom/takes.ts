import type { Policy } from "../model.ts";
import { takes } from "../policy/globs.ts";
import type { Statement } from "./model.ts";

/** Does the rule apply to a file of this path? Globs are told from the folder of the policy. */
export const takesFile = ({ files }: Statement, path: string, policy: Policy): boolean =>
  files === undefined || takes(policy, [files].flat(), path);
