import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import { resolveJson, resolvePretty } from "../resolve-view.ts";
import { runtimes } from "../runtimes/index.ts";
import { printable } from "../terminal.ts";
import { translate } from "../translate.ts";
import { readTree } from "./judge.ts";
import { usesColor } from "./publish.ts";

/**
 * `auth-lint resolve [DIR]`: what the runtime will really load, try and fall back to.
 * Exit 3 when no runtime has a home there, or a store could not be opened.
 */
export const run = async (context: CommandContext): Promise<number> => {
  const format = context.options.formats[0]?.name ?? "pretty";
  if (format !== "json" && format !== "pretty") {
    throw new UsageError("`resolve` is printed as pretty or json", "`--format json` or `--format pretty`.");
  }
  const { documents, unjudged, around } = await readTree(context);
  const { target } = context.options;
  const { homes } = translate({ documents, runtimes, target, now: context.now, env: {}, around });
  for (const { path, reason, remedy } of unjudged) {
    context.stderr.write(printable(maskText(`auth-lint: ${path}: ${reason}\n  ${remedy}\n`)));
  }
  if (homes.length === 0) {
    context.stderr.write(
      "auth-lint: no agent runtime has a home here\n  Name its state directory: auth-lint resolve ~/.openclaw\n",
    );
    return 3;
  }
  const look = {
    color: usesColor(context),
    width: Math.max(40, Math.min(context.stdout.columns, 120)),
    now: context.now,
  };
  context.stdout.write(format === "json" ? resolveJson(homes) : resolvePretty(homes, look));
  return unjudged.length > 0 ? 3 : 0;
};
