import { type CheckInput, type CheckResult, check } from "../check.ts";
import type { CommandContext, LoadedPolicy } from "../command.ts";
import type { Document, Policy, Report, Shard, Skipped, Source } from "../model.ts";
import { treeKeeps } from "../part.ts";
import { readDocument } from "../read/read.ts";
import { buildReport } from "../report.ts";
import { runtimes } from "../runtimes/index.ts";
import { inShard } from "../shard.ts";
import { readText, relativePath } from "../sources/files.ts";
import { gather, locateTree } from "../sources/gather.ts";
import { saltOf } from "../sources/salt.ts";
import { requireKnownRuntime } from "../target.ts";
import { foretell } from "./foretell.ts";
import { loadPolicy } from "./policy-file.ts";
import { scanTree } from "./scan-tree.ts";
import { shardOf } from "./shard-of.ts";
import { wantedFiles } from "./wanted-files.ts";

export interface Judged {
  readonly report: Report;
  readonly documents: ReadonlyMap<string, Document>;
  readonly homes: Awaited<ReturnType<typeof check>>["homes"];
  readonly policy: Policy;
  /** What was judged, for who judges it again with changes. */
  readonly grounds?: {
    readonly input: CheckInput;
    readonly result: CheckResult;
    readonly root: string;
    /** What of the input hangs on the documents. */
    readonly renew: (documents: readonly Document[]) => Promise<Partial<CheckInput>>;
  };
  readonly baseline?: Awaited<ReturnType<typeof check>>["baseline"];
}

/** The directory that paths are told from. */
const rootOf = (context: CommandContext): string => locateTree(context.cwd, rootsOf(context)).root;

/** Where to look: the paths given, else `--state`, else here. */
const rootsOf = ({ argv, options }: CommandContext): readonly string[] =>
  argv.length > 0 ? argv : [options.state ?? "."];

/** Reads what lies below the roots: documents, what was skipped, what could not be judged. */
export const readTree = async (
  context: CommandContext,
  shard?: Shard,
  judging?: Pick<LoadedPolicy, "policy" | "rules">,
) => {
  const wanted = wantedFiles(judging);
  const remembers = context.options.cache === true && !context.options.asCommitted && shard === undefined;
  const gathered = await gather({ cwd: context.cwd, roots: rootsOf(context), wanted, remembers });
  context.laps?.lap("list");
  const exposed = (source: Source): Source =>
    context.options.asCommitted && source.exposure === "state" ? { ...source, exposure: "tracked" } : source;
  const documents: Document[] = [];
  for (const source of gathered.sources) documents.push(await readDocument(exposed(source)));
  context.laps?.lap("read");
  const scanned = await scanTree(
    context,
    rootsOf(context),
    gathered,
    documents.map(({ source }) => source),
    shard,
  );
  context.laps?.lap("scan");
  // The walk passes over links and installed packages; what git holds of them was scanned all the same.
  const read = new Set(scanned.files.map(({ path }) => path));
  return {
    ...gathered,
    skipped: [...gathered.skipped.filter(({ path }) => !read.has(path)), ...scanned.skipped],
    unjudged: [...gathered.unjudged, ...scanned.unjudged],
    documents,
    scanned,
  };
};

/** The whole of `check`: files in, report out. Demo and hooks use it too. */
export const judge = async (context: CommandContext, mode = "check"): Promise<Judged> => {
  requireKnownRuntime(
    context.options.target,
    runtimes.map(({ id }) => id),
  );
  const shard = shardOf(context);
  const { policy, rules, document, change, beside } = await loadPolicy(context, rootOf(context));
  context.laps?.lap("policy");
  const tree = await readTree(context, shard, { policy, rules });
  const { documents, scanned, skipped, unjudged, root, repository, complete, around } = tree;
  const all = document
    ? [...documents.filter(({ source }) => source.path !== document.source.path), document]
    : documents;
  const { options, now } = context;
  const top = repository ?? root;
  const gitleaksIgnore = policy.compat?.includes("gitleaks")
    ? (beside ?? ((name) => readText(top, name)))(".gitleaksignore")
    : undefined;
  const renew = async (judged: readonly Document[]): Promise<Partial<CheckInput>> => ({
    ...(await foretell(context, judged, policy)),
    ...(await bySchema(context, judged)),
  });
  const input: CheckInput = {
    documents: all,
    leaks: scanned.leaks,
    texts: scanned.texts,
    ...(await renew(documents)),
    salt: saltOf({ folders: [top, root], repository, env: context.env }),
    ...(gitleaksIgnore === undefined ? {} : { gitleaksIgnore }),
    policy,
    ...(change === undefined ? {} : { policyChange: change }),
    rules,
    runtimes,
    target: options.target,
    now,
    ignores: options.ignores,
    complete,
    around,
    lap: context.laps?.lap,
    ...(shard === undefined ? {} : { keeps: treeKeeps(shard) }),
  };
  const result = await check(input);
  const judged = new Map(scanned.files.map(({ path, bytes }) => [path, bytes]));
  for (const { source } of documents) judged.set(source.path, source.bytes.length);
  const own = ({ path }: { readonly path: string }): boolean => shard === undefined || inShard(path, shard);
  const sizes = [...judged].flatMap(([path, size]) => (own({ path }) ? [size] : []));
  const prefix = repository === undefined ? "" : relativePath(repository, root, ".");
  const scope = {
    mode,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    commits: 0,
    skipped: [...skipped, ...unreadable(documents)].filter(own),
    ...(prefix === "" || prefix.startsWith("..") ? {} : { prefix }),
    ...(shard === undefined ? {} : { shard: { ...shard, listing: scanned.listing } }),
  };
  const report = buildReport(result, scope, unjudged.filter(own), now);
  const shown = new Map([...scanned.texts, ...all].map((one) => [one.source.path, one]));
  const grounds = { input, result, root, renew };
  return { report, documents: shown, homes: result.homes, policy, grounds, baseline: result.baseline };
};

/** With `--config-schema`: its objections instead of those of the version. */
const bySchema = async (context: CommandContext, documents: readonly Document[]) => {
  if (context.options.configSchema === undefined) return {};
  const { reviseBySchema } = await import("./config-schema.ts");
  return { revise: reviseBySchema(context, documents) };
};

/** Files that were opened and too large to be parsed: named, never passed over. */
const unreadable = (documents: readonly Document[]): Skipped[] =>
  documents
    .filter(({ problems }) => problems.some(({ kind }) => kind === "too-large"))
    .map(({ source }) => ({ path: source.path, reason: "too large to be parsed" }));
