/** Carries out a plan with the parts of the commands that judge. */
import { posix } from "node:path";
import type { CommandContext } from "../command.ts";
import { openHistory } from "../commands/history.ts";
import { type Judged, judge } from "../commands/judge.ts";
import { judgePieces } from "../commands/judge-pieces.ts";
import { UsageError } from "../errors.ts";
import type { Document } from "../model.ts";
import { presetNames } from "../policy/presets.ts";
import { rules } from "../rules/index.ts";
import { relativePath } from "../sources/files.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import { commitFiles } from "./commit-files.ts";
import type { Inputs } from "./inputs.ts";
import { joinReports } from "./join.ts";
import type { Plan } from "./plan.ts";
import { policyOfChange } from "./policy-of.ts";

type Outcome = Pick<Judged, "report" | "documents">;

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const ofCommits = (id: string): boolean => byId.get(id)?.group === "git";
const ofTree = (id: string): boolean => !ofCommits(id) || byId.get(id)?.across === true;

/** Adds the policies of two commits instead of the one on disk. */
const withPolicies = (
  context: CommandContext,
  repository: GitRepository,
  { policies }: Plan,
  { policyFrom }: Inputs,
  warn: (text: string) => void,
): CommandContext => {
  const asked = context.options.policy;
  if (policies === undefined || presetNames.some((name) => name === asked)) return context;
  const top = repository.top ?? repository.gitDirectory;
  const path = asked === undefined ? undefined : relativePath(top, context.cwd, asked);
  if (path?.startsWith("..")) {
    throw new UsageError("`policy` lies outside the repository", "Where a change is judged, its policy is in git too.");
  }
  const base = commitFiles(repository, policies.base);
  const sides = {
    base,
    fork: policies.fork === policies.base ? base : commitFiles(repository, policies.fork),
    head: commitFiles(repository, policies.head),
  };
  if (path !== undefined && !sides.base.has(path) && !sides.head.has(path)) {
    throw new UsageError(
      "`policy` names no file of the repository",
      "A path, or one of: recommended, strict, upgrade.",
    );
  }
  const said = new Set<string>();
  const once = (text: string): void => {
    if (!said.has(text)) warn(text);
    said.add(text);
  };
  return {
    ...context,
    loadPolicy: (root) => policyOfChange(sides, { root: relativePath(top, top, root), path, from: policyFrom }, once),
  };
};

/** Of a path with two texts neither is shown: one of them would be the wrong one. */
const joinDocuments = (
  commits: ReadonlyMap<string, Document>,
  tree: ReadonlyMap<string, Document>,
  prefix: string,
): ReadonlyMap<string, Document> => {
  const joined = new Map(commits);
  for (const [path, document] of tree) {
    const moved = posix.join(prefix, path);
    const other = joined.get(moved);
    if (other !== undefined && other.text !== document.text) joined.delete(moved);
    else joined.set(moved, document);
  }
  return joined;
};

const judgeCommits = async (context: CommandContext, repository: GitRepository, plan: Plan): Promise<Outcome> => {
  const argv = plan.commits !== undefined && "range" in plan.commits ? [plan.commits.range] : [];
  return judgePieces(context, await openHistory({ ...context, cwd: repository.options.cwd, argv }));
};

/**
 * What a plan finds.
 * @param warn takes what a reader should know beside the findings, in words
 * @throws UsageError, UnjudgedError as the commands do
 */
export const carryOut = async (
  given: CommandContext,
  repository: GitRepository | undefined,
  plan: Plan,
  inputs: Inputs,
  warn: (text: string) => void,
): Promise<Outcome> => {
  if (repository === undefined) return judge({ ...given, argv: inputs.paths });
  const { shard } = given.options;
  if (shard !== undefined && plan.tree === "across") {
    throw new UsageError("`shard` divides one thing at a time", "Set `scope: all`, `diff` or `history` beside it.");
  }
  const context = withPolicies({ ...given, argv: inputs.paths }, repository, plan, inputs, warn);
  if (plan.commits === undefined) return judge(context);
  const commits = await judgeCommits(context, repository, plan);
  if (plan.tree === undefined) return commits;
  const tree = await judge(context);
  return {
    report: joinReports(commits.report, tree.report, ofCommits, ofTree),
    documents: joinDocuments(commits.documents, tree.documents, tree.report.scope.prefix ?? ""),
  };
};
