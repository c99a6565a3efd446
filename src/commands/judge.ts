import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Document, Policy, Report, Skipped, Source } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { buildReport } from "../report.ts";
import { rules } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";
import { gather } from "../sources/gather.ts";
import { loadPolicy } from "./policy-file.ts";

export interface Judged {
  readonly report: Report;
  readonly documents: ReadonlyMap<string, Document>;
  readonly homes: Awaited<ReturnType<typeof check>>["homes"];
  readonly policy: Policy;
}

const requireKnownRuntime = ({ options }: CommandContext): void => {
  const { target } = options;
  if (target === undefined || runtimes.some(({ id }) => id === target.runtime)) return;
  const known = runtimes.map(({ id }) => id).join(", ");
  throw new UsageError(`\`--target\` names an unknown runtime`, `Known: ${known}.`);
};

/** Where to look: the paths given, else `--state`, else here. */
export const rootsOf = ({ argv, options }: CommandContext): readonly string[] =>
  argv.length > 0 ? argv : [options.state ?? "."];

/** Reads what lies below the roots: documents, what was skipped, what could not be judged. */
export const readTree = async (context: CommandContext) => {
  const wanted = (path: string): boolean => runtimes.some((runtime) => runtime.wants(path));
  const gathered = await gather({ cwd: context.cwd, roots: rootsOf(context), wanted });
  const exposed = (source: Source): Source =>
    context.options.asCommitted && source.exposure === "state" ? { ...source, exposure: "tracked" } : source;
  const documents: Document[] = [];
  for (const source of gathered.sources) documents.push(await readDocument(exposed(source)));
  return { ...gathered, documents };
};

/** The whole of `check`: files in, report out. Demo and hooks use it too. */
export const judge = async (context: CommandContext, mode = "check"): Promise<Judged> => {
  requireKnownRuntime(context);
  const { documents, skipped, unjudged, root, complete } = await readTree(context);
  const { policy, document } = await loadPolicy(context, root);
  const all = document
    ? [...documents.filter(({ source }) => source.path !== document.source.path), document]
    : documents;
  const { options, now } = context;
  const result = await check({
    documents: all,
    policy,
    rules,
    runtimes,
    target: options.target,
    now,
    ignores: options.ignores,
    complete,
  });
  const bytes = documents.reduce((sum, { source }) => sum + source.bytes.length, 0);
  const scope = { mode, files: documents.length, bytes, commits: 0, skipped: [...skipped, ...unreadable(documents)] };
  const report = buildReport(result, scope, unjudged, now);
  return { report, documents: new Map(all.map((one) => [one.source.path, one])), homes: result.homes, policy };
};

/** Files that were opened and too large to be parsed: named, never passed over. */
const unreadable = (documents: readonly Document[]): Skipped[] =>
  documents
    .filter(({ problems }) => problems.some(({ kind }) => kind === "too-large"))
    .map(({ source }) => ({ path: source.path, reason: "too large to be parsed" }));
