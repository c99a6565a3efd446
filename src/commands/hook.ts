import type { CommandContext } from "../command.ts";
import { UnjudgedError, UsageError } from "../errors.ts";
import { type HookName, hookNamed, hookNames } from "../hooks/names.ts";
import { noticeLines, type WayBack } from "../hooks/notice.ts";
import { readPreCommits, readPushed } from "../hooks/pushed.ts";
import type { Report } from "../model.ts";
import { exitCode, weighs } from "../report.ts";
import { tryGit } from "../sources/git.ts";
import { handedBlobs } from "../sources/git-handed.ts";
import { indexBlobs, stagedBlobs } from "../sources/git-index.ts";
import { newNotes } from "../sources/git-objects-model.ts";
import { rangeBlobs } from "../sources/git-range.ts";
import { type GitRepository, openRepository } from "../sources/git-refs.ts";
import { readInput, readMessage, sequenceOf } from "../sources/hooks-input.ts";
import { pushedBlobs } from "../sources/hooks-pushed.ts";
import { indexState } from "./git-state.ts";
import { judgePieces, type PieceRun } from "./judge-pieces.ts";

/** What git delivers for a hook; undefined: there is nothing to judge. */
const open = (hook: HookName, context: CommandContext, argv: readonly string[]): PieceRun | undefined => {
  const { cwd, env } = context;
  if (hook === "pre-commit" || hook === "pre-merge-commit") return openIndex(context);
  if (hook === "commit-msg") return openMessage(context, argv);
  if (hook === "post-commit") return toRun(rangeBlobs({ cwd, env, range: "HEAD" }));
  const told = readInput();
  const refs = told === "" && hook === "pre-push" ? readPreCommits(env) : readPushed(told, hook);
  if (refs === undefined) {
    throw new UnjudgedError("git's list of what is pushed is not understood", `Is \`${hook}\` run by git itself?`);
  }
  if (refs.length === 0) return undefined;
  const [remote = env.PRE_COMMIT_REMOTE_NAME, url = env.PRE_COMMIT_REMOTE_URL] = argv;
  const other =
    hook === "pre-receive" ? ({ everything: true } as const) : { remote: remote === url ? undefined : remote };
  return toRun(pushedBlobs({ cwd, env, refs, other }));
};

const openIndex = ({ cwd, env }: CommandContext): PieceRun => {
  const index = () => stagedBlobs({ cwd, env, all: true }).pieces;
  const blobs = handedBlobs({ cwd, env }) ?? indexBlobs({ cwd, env });
  return { mode: "staged", ...blobs, state: () => indexState(blobs), index, commits: () => 0 };
};

const openMessage = ({ cwd, env }: CommandContext, [file]: readonly string[]): PieceRun => {
  if (file === undefined) throw new UsageError("`hook commit-msg` takes the message's file", "Git names it itself.");
  const bytes = readMessage(cwd, file);
  const message = {
    kind: "message",
    path: "commit message",
    oid: "",
    mode: "",
    bytes,
    offset: 0,
    commits: [],
  } as const;
  return {
    mode: "staged",
    repository: openRepository(cwd, env),
    pieces: [message],
    notes: newNotes(),
    commits: () => 0,
  };
};

const toRun = ({ repository, commits, pieces, notes }: ReturnType<typeof rangeBlobs>): PieceRun => ({
  mode: "diff",
  repository,
  pieces,
  notes,
  commits: () => commits.length,
});

const wayBack = (repository: GitRepository): WayBack => {
  const parents = tryGit(["rev-list", "--parents", "-n", "1", "HEAD"], repository.options);
  const count = "output" in parents ? parents.output.toString().trim().split(" ").length - 1 : 1;
  return { root: count === 0, merge: count > 1, sequence: sequenceOf(repository) };
};

const tell = (hook: HookName, context: CommandContext, report: Report, repository: GitRepository): void => {
  const blocking = report.findings.filter((finding) => weighs(finding, context.options.failOn));
  const back = hook === "post-commit" ? wayBack(repository) : undefined;
  context.stderr.write(`${noticeLines(hook, report, blocking, back).join("\n")}\n`);
};

const judge = async (hook: HookName, context: CommandContext, argv: readonly string[]): Promise<number> => {
  const run = open(hook, context, argv);
  if (run === undefined) return 0;
  const { report, documents } = await judgePieces(context, run);
  const code = exitCode(report, context.options.failOn);
  if (context.options.formats.length > 0) {
    const { publish } = await import("./publish.ts");
    await publish(context, report, documents);
  } else if (code !== 0) tell(hook, context, report, run.repository);
  return code;
};

/**
 * `auth-lint hook <name> …`: what git calls. Says nothing where nothing is found; a commit that is already made is
 * warned about and never fails.
 */
export const run = async (context: CommandContext): Promise<number> => {
  const [word = "", ...argv] = context.argv;
  const hook = hookNamed(word);
  if (hook === undefined) {
    throw new UsageError(
      `\`hook\` does not know ${word === "" ? "which" : "this one"}`,
      `One of: ${hookNames.join(", ")}.`,
    );
  }
  if (hook !== "post-commit") return judge(hook, context, argv);
  try {
    await judge(hook, context, argv);
  } catch (error) {
    if (!(error instanceof UnjudgedError || error instanceof UsageError)) throw error;
    context.stderr.write(`auth-lint: the commit just made was not judged: ${error.message}\n`);
  }
  return 0;
};
