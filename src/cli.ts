import type { Command, CommandContext, Output } from "./command.ts";
import { UnjudgedError, UsageError } from "./errors.ts";
import { parseFlags } from "./flags.ts";
import { version } from "./generated/version.ts";
import { nearest } from "./nearest.ts";
import { reporters } from "./reporters/index.ts";
import { printable } from "./terminal.ts";

interface World {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  readonly elapsed: () => number;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Each verb, its line in the help, and the module that runs it. */
const verbs: ReadonlyMap<string, { readonly says: string; load(): Promise<{ readonly run: Command }> }> = new Map(
  Object.entries({
    check: {
      says: "judge the work tree, or a live state directory (default)",
      load: () => import("./commands/check.ts"),
    },
    staged: { says: "judge the index being committed", load: () => import("./commands/staged.ts") },
    diff: { says: "judge what every commit of a range brings", load: () => import("./commands/diff.ts") },
    history: { says: "judge every object of the repository", load: () => import("./commands/history.ts") },
    hook: { says: "hook NAME: what a hook of git calls", load: () => import("./commands/hook.ts") },
    install: {
      says: "set up the hooks of this repository; --global: of all",
      load: () => import("./commands/install.ts"),
    },
    uninstall: { says: "take down what install wrote", load: () => import("./commands/uninstall.ts") },
    doctor: { says: "are the hooks alive, in every worktree?", load: () => import("./commands/doctor.ts") },
    "merge-reports": {
      says: "the JSON reports of all parts as one report",
      load: () => import("./commands/merge-reports.ts"),
    },
    live: {
      says: "this machine: every runtime, every cache, every owner",
      load: () => import("./commands/live.ts"),
    },
    snapshot: {
      says: "the state before an upgrade, as JSON without a value of any credential",
      load: () => import("./commands/snapshot.ts"),
    },
    compare: {
      says: "compare BEFORE.json [AFTER.json|DIR]: what an upgrade did",
      load: () => import("./commands/compare.ts"),
    },
    resolve: {
      says: "what the runtime will really load, try and fall back to",
      load: () => import("./commands/resolve.ts"),
    },
    triage: {
      says: "logs: what failed first, why, until when, what to do",
      load: () => import("./commands/triage.ts"),
    },
    explain: { says: "a rule: why, what to do, examples", load: () => import("./commands/explain.ts") },
    rules: { says: "every rule and its severity in each preset", load: () => import("./commands/rules.ts") },
    init: { says: "write an auth-lint.yaml from what is found here", load: () => import("./commands/init.ts") },
    demo: { says: "a state directory with the classic traps, judged", load: () => import("./commands/demo.ts") },
    policy: {
      says: "policy print: the policy in force, and where it comes from",
      load: () => import("./commands/policy.ts"),
    },
    completion: {
      says: "completion bash|zsh|fish: a script for the shell",
      load: async () => ({ run: (await import("./commands/completion.ts")).completionOf(said()) }),
    },
    baseline: {
      says: "baseline create|update|prune|show: live with what was there before",
      load: () => import("./commands/baseline.ts"),
    },
    suppress: {
      says: "suppress FINDING --reason TEXT: accept one finding, in the policy or beside it",
      load: () => import("./commands/suppress.ts"),
    },
    lsp: { says: "the language server, on stdin and stdout", load: () => import("./commands/lsp.ts") },
    schema: {
      says: "JSON Schemas: policy, rules, report, auth-profiles, generic",
      load: () => import("./commands/schema.ts"),
    },
  }),
);

/** Verbs with what they say of themselves. */
const said = (): readonly (readonly [string, string])[] => [...verbs].map(([verb, { says }]) => [verb, says]);

const help = (): string =>
  [
    "auth-lint: the linter for the auth of AI agent stacks",
    "",
    "  auth-lint [check] [paths…]",
    ...[...verbs].map(([verb, { says }]) => `  ${`auth-lint ${verb}`.padEnd(24)} ${says}`),
    "",
    `  --format NAME[=FILE]   ${Object.keys(reporters).join(", ")}; repeatable`,
    "  --policy FILE          instead of the auth-lint.yaml found upwards",
    "  --fail-on LEVEL        error (default), warning, info, never",
    "  --target openclaw@V    judge for this version instead of the recorded one",
    "  --config-schema FILE   check: by what `openclaw config schema` of the next version prints",
    "  --state DIR            the state directory to judge",
    "  --as-committed         judge state as if it were in git",
    "  --shard I/N|auto       check, history: one of N parts, for N machines; merge-reports joins them",
    "  --journal UNIT · --since WHEN  triage: the journal of a unit; --state DIR names the profiles behind its hashes",
    "  --home DIR · --env     live: another home · judge with the variables of this shell",
    "  --all                  staged: the whole index · --all-objects  history: what no ref reaches too",
    "  --no-cache             check: read every file, also those an earlier run found clean",
    "  --fix · --fix=unsafe   check: mend what is safe to mend · also what may change what the runtime does",
    "  --diff                 check: show what --fix would change, and change nothing",
    "  --reason TEXT · --expires YYYY-MM-DD · --inline  suppress: why, the last day, as a comment beside it",
    "  --allow-plugins        run the rules in JavaScript that the policy names",
    "  --show-suppressed  --no-ignores  --quiet  --stats  --color auto|always|never  --now ISO",
    "",
    "Exit: 0 clean · 1 findings · 2 the invocation or policy is wrong · 3 something could not be judged",
    "",
  ].join("\n");

/** What several machines can share. */
const divisible = ["check", "history"];

const dispatch = async (world: World): Promise<number> => {
  const { words, options, now, ...asked } = parseFlags(world.argv);
  if (asked.version) return say(world.stdout, `auth-lint ${version}\n`);
  const [first = "check", ...rest] = words;
  if (asked.help || first === "help") return say(world.stdout, help());
  const named = verbs.get(first);
  if (named === undefined) await refuseMistypedVerb(first, world.cwd);
  if (options.shard !== undefined && named !== undefined && !divisible.includes(first)) {
    throw new UsageError(`\`${first}\` takes no \`--shard\``, `It divides ${divisible.join(" and ")}.`);
  }
  if (options.fix !== undefined && named !== undefined && first !== "check")
    throw new UsageError(`\`${first}\` takes no \`--fix\``, "Files are mended by `auth-lint check --fix`.");
  const { run } = await (named?.load() ?? import("./commands/check.ts"));
  const context = { ...world, argv: named ? rest : words, options, now: now ?? world.clock(), version };
  return options.stats ? runTimed(run, context) : run(context);
};

const runTimed = async (run: Command, context: CommandContext): Promise<number> => {
  const { openLaps, renderLaps } = await import("./laps.ts");
  const laps = openLaps(context.elapsed);
  laps.lap("start");
  const code = await run({ ...context, laps });
  laps.lap("report");
  context.stderr.write(renderLaps(laps));
  return code;
};

/** `auth-lint chekc` is a mistyped verb; `auth-lint some/dir` is a path to check. */
const refuseMistypedVerb = async (word: string, cwd: string): Promise<void> => {
  const { exists } = await import("./sources/files.ts");
  if (exists(cwd, word)) return;
  const meant = nearest(word, verbs.keys());
  throw new UsageError(
    `\`${word}\` is neither a command nor a path`,
    meant ? `Did you mean \`auth-lint ${meant}\`?` : "See `auth-lint --help`.",
  );
};

const say = (output: Output, text: string): number => {
  output.write(text);
  return 0;
};

/** What is wrong and what to do. A token pasted as a path or a flag is covered like one in a file. */
const errorText = async (message: string, advice: string): Promise<string> => {
  const { maskText } = await import("./mask-text.ts");
  return printable(maskText(`auth-lint: ${message}\n  ${advice}\n`));
};

/** Runs one invocation to its exit code (DESIGN §4); an error that is not the user's keeps its stack. */
export const main = async (world: World): Promise<number> => {
  try {
    return await dispatch(world);
  } catch (error) {
    if (error instanceof UsageError) {
      world.stderr.write(await errorText(error.message, error.hint));
      return 2;
    }
    if (error instanceof UnjudgedError) {
      world.stderr.write(await errorText(error.message, error.remedy));
      return 3;
    }
    throw error;
  }
};
