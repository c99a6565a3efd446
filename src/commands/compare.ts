import { statSync } from "node:fs";
import { resolve } from "node:path";
import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Home, Rule } from "../model.ts";
import { buildReport, exitCode } from "../report.ts";
import { rules } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";
import type { Comparison, Snapshot } from "../snapshot/model.ts";
import { readSnapshot } from "../snapshot/read-snapshot.ts";
import { readText } from "../sources/files.ts";
import { requireKnownRuntime } from "../target.ts";
import { loadPolicy } from "./policy-file.ts";
import { publish } from "./publish.ts";
import { readState, type State, snapshotOf } from "./state.ts";

const load = (cwd: string, path: string): Snapshot => {
  const text = readText(cwd, path);
  if (text === undefined) throw new UsageError(`cannot open \`${path}\``, "Take one with `auth-lint snapshot`.");
  const snapshot = readSnapshot(text);
  if (snapshot === undefined)
    throw new UsageError(`\`${path}\` is no snapshot of this version`, "Take one with `auth-lint snapshot`.");
  return snapshot;
};

const isFile = (cwd: string, path: string): boolean =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile() === true;

/** Of a comparison, the rules that speak of one; with `--against policy` all the others too. */
const rulesFor = ({ options }: CommandContext): readonly Rule[] => {
  if (options.against === undefined) return rules.filter(({ group }) => group === "upgrade");
  if (options.against === "policy") return rules.filter(({ group }) => group !== "housekeeping");
  throw new UsageError("`--against` does not take this value", "`--against policy`, the one in force.");
};

const nothing = (root: string): State => ({ root, documents: [], skipped: [], unjudged: [] });

/**
 * `auth-lint compare BEFORE.json [AFTER.json|DIR]`: what an upgrade did to profiles, order, chains, lanes and settings.
 * Without the second: the machine as it is now.
 */
export const run = async (context: CommandContext): Promise<number> => {
  const { argv, cwd, options, now } = context;
  const [first, second, ...more] = argv;
  if (first === undefined || more.length > 0)
    throw new UsageError("`compare` takes one snapshot or two", "`auth-lint compare before.json`.");
  requireKnownRuntime(
    options.target,
    runtimes.map(({ id }) => id),
  );
  const before = load(cwd, first);
  const later = second !== undefined && isFile(cwd, second) ? load(cwd, second) : undefined;
  const state = later ? nothing(cwd) : await readState({ ...context, argv: second === undefined ? [] : [second] });
  const { policy } = await loadPolicy(context, state.root);
  const compare = (homes: readonly Home[]): Comparison => ({
    before,
    after: later ?? snapshotOf(context, { homes, documents: state.documents, policy, salt: before.salt }),
    comparable: later === undefined || later.salt === before.salt,
  });
  const { documents } = state;
  const asked = { target: options.target, ignores: options.ignores, now };
  const result = await check({
    documents,
    policy,
    rules: rulesFor(context),
    runtimes,
    compare,
    complete: false,
    ...asked,
  });
  const scope = {
    mode: "compare",
    files: documents.length,
    bytes: documents.reduce((sum, { source }) => sum + source.bytes.length, 0),
    commits: 0,
    skipped: state.skipped,
  };
  const report = buildReport(result, scope, state.unjudged, now);
  if (later !== undefined && later.salt !== before.salt)
    context.stderr.write(
      "auth-lint: the snapshots have different salts, so credentials are compared by id\n  Compare one snapshot with the machine or a directory.\n",
    );
  await publish(context, report, new Map(documents.map((one) => [one.source.path, one])));
  return exitCode(report, options.failOn);
};
