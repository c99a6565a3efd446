import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import { safeJson } from "../render/safe-json.ts";
import { runtimes } from "../runtimes/index.ts";
import { requireKnownRuntime } from "../target.ts";
import { printable } from "../terminal.ts";
import { translate } from "../translate.ts";
import { loadPolicy } from "./policy-file.ts";
import { freshSalt, readState, snapshotOf } from "./state.ts";

/**
 * `auth-lint snapshot [DIR] [--format json=FILE]`: shapes, ids, kinds, order, lanes, chains and versions, with salted
 * fingerprints; it can be committed or sent along. Exit 3 where something could not be read: a gap would later look
 * like a loss.
 */
export const run = async (context: CommandContext): Promise<number> => {
  const { options, argv, now } = context;
  requireKnownRuntime(
    options.target,
    runtimes.map(({ id }) => id),
  );
  if (argv.length > 1) throw new UsageError("`snapshot` takes one directory", "Without one: all of this machine.");
  const [format = { name: "json", file: undefined }, ...more] = options.formats;
  if (format.name !== "json" || more.length > 0)
    throw new UsageError("a snapshot is JSON", "`auth-lint snapshot --format json=before.json`, or to the output.");
  const { root, documents, unjudged } = await readState(context);
  const { policy } = await loadPolicy(context, root);
  const { homes } = translate({ documents, runtimes, target: options.target, now, env: {} });
  const text = safeJson(snapshotOf(context, { homes, documents, policy, salt: freshSalt() }));
  if (format.file === undefined) context.stdout.write(text);
  else {
    const { writeText } = await import("../sources/files.ts");
    writeText(context.cwd, format.file, text);
  }
  for (const { path, reason, remedy } of unjudged)
    context.stderr.write(printable(maskText(`auth-lint: ${path}: ${reason}\n  ${remedy}\n`)));
  return unjudged.length > 0 ? 3 : 0;
};
