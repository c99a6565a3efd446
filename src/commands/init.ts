import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { laneOf } from "../policy/lanes.ts";
import { presetPolicy } from "../policy/policy.ts";
import { writePolicy } from "../policy/write.ts";
import { rules } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";
import { exists, writeText } from "../sources/files.ts";
import { translate } from "../translate.ts";
import { freshPolicy } from "./fresh-policy.ts";
import { readTree } from "./judge.ts";

const names = ["auth-lint.yaml", "auth-lint.yml", ".auth-lint.yaml", ".github/auth-lint.yaml", "auth-lint.json"];

const confirmed = async (context: CommandContext): Promise<boolean> => {
  if (context.options.yes) return true;
  if (!context.stdout.isTTY) {
    throw new UsageError("`init` asks before it writes, and there is no terminal to ask on", "Add `--yes`.");
  }
  const { ask } = await import("../sources/terminal.ts");
  return ask("Write this to auth-lint.yaml? [Y/n] ");
};

/** `auth-lint init`: a policy from what is found here: lanes, owners, today's chain as the preference. */
export const run = async (context: CommandContext): Promise<number> => {
  const { documents, root } = await readTree(context);
  const taken = names.find((name) => exists(root, name));
  if (taken !== undefined)
    throw new UsageError(`There is a policy already: \`${taken}\``, "`auth-lint policy print` shows it.");
  const { homes } = translate({ documents, runtimes, target: context.options.target, now: context.now, env: {} });
  const preset = presetPolicy(["recommended"], rules);
  const text = writePolicy(freshPolicy(homes, (home, provider) => laneOf(preset, home, provider)));
  context.stdout.write(text);
  if (!(await confirmed(context))) return 0;
  writeText(root, "auth-lint.yaml", text);
  context.stdout.write("\nWritten: auth-lint.yaml. Next: `auth-lint check`.\n");
  return 0;
};
