import { UsageError } from "../errors.ts";
import type { Document, Policy } from "../model.ts";
import { discoverPolicy } from "../policy/discover.ts";
import { parsePolicy, presetPolicy } from "../policy/policy.ts";
import { readDocument } from "../read/read.ts";
import { rules } from "../rules/index.ts";
import { exists, readBytes, readInside, relativePath } from "../sources/files.ts";
import type { CommandContext } from "./context.ts";

export interface LoadedPolicy {
  readonly policy: Policy;
  /** The policy as a document, so that findings about it can be placed; undefined for the built-in default. */
  readonly document: Document | undefined;
}

const presets = ["recommended", "strict", "upgrade"];

const find = async ({ options, cwd }: CommandContext, start: string, stop: string): Promise<string | undefined> => {
  if (options.policy === undefined) return discoverPolicy({ start, stop, exists: async (path) => exists("/", path) });
  if (!exists(cwd, options.policy))
    throw new UsageError("`--policy` names no file", "A path, or one of: recommended, strict, upgrade.");
  return options.policy;
};

/**
 * The policy in force: `--policy` (a file or a preset), else the one found upwards from `start` and not past `stop`,
 * else `recommended`.
 * @throws UsageError when the file is missing, malformed or names what does not exist
 */
export const loadPolicy = async (context: CommandContext, start: string, stop: string): Promise<LoadedPolicy> => {
  const named = context.options.policy;
  if (named !== undefined && presets.includes(named)) {
    return { policy: presetPolicy([named], rules), document: undefined };
  }
  const path = await find(context, start, stop);
  if (path === undefined) return { policy: presetPolicy(["recommended"], rules), document: undefined };
  const bytes = readBytes(context.cwd, path);
  const shown = relativePath(start, context.cwd, path);
  const document = await readDocument({ path: shown, bytes, exposure: "state" });
  const policy = await parsePolicy({
    text: document.text,
    path: shown,
    rules,
    readFile: async (file) => {
      const found = readInside(stop, file);
      return found && new TextDecoder().decode(found);
    },
  });
  return { policy, document };
};
