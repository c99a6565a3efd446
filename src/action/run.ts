/** One step of a workflow: inputs and an event in; annotations, a summary, reports, outputs and an exit code out. */
import type { CommandContext } from "../command.ts";
import { publish } from "../commands/publish.ts";
import { UnjudgedError, UsageError } from "../errors.ts";
import { version } from "../generated/version.ts";
import { maskText } from "../mask-text.ts";
import type { Document, Report } from "../model.ts";
import { markdownText } from "../render/markdown-text.ts";
import { exitCode } from "../report.ts";
import { locateTree } from "../sources/gather.ts";
import { findRepository } from "../sources/git-place.ts";
import { openRepository } from "../sources/git-refs.ts";
import { withoutCommands, workflowCommand } from "../workflow-commands.ts";
import { triggerOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { carryOut } from "./judge.ts";
import { planOf } from "./plan.ts";
import { addSummary, type Env, readEvent, reportPath, repositoryOf, requirePlainTarget, setOutputs } from "./runner.ts";

export interface ActionWorld {
  readonly env: Env;
  readonly cwd: string;
  readonly clock: () => number;
  readonly elapsed: () => number;
  readonly write: (text: string) => void;
  /** Unguessable, another one each time. */
  readonly random: () => string;
}

const contextOf = (world: ActionWorld, inputs: Inputs): CommandContext => {
  const { env, clock, elapsed, write } = world;
  const output = { write, isTTY: false, columns: 100 };
  const cwd = env.GITHUB_WORKSPACE || world.cwd;
  return {
    argv: [],
    options: inputs.options,
    cwd,
    env,
    now: clock(),
    elapsed,
    stdout: output,
    stderr: output,
    version,
  };
};

/** A report in one format, as text. */
const textIn = async (
  context: CommandContext,
  name: string,
  report: Report,
  documents: ReadonlyMap<string, Document>,
): Promise<string> => {
  const pieces: string[] = [];
  const stdout = { ...context.stdout, write: (text: string) => void pieces.push(text) };
  const options = { ...context.options, formats: [{ name, file: undefined }] };
  await publish({ ...context, stdout, options }, report, documents);
  return pieces.join("");
};

const publishAll = async (
  { env, write, random }: ActionWorld,
  context: CommandContext,
  inputs: Inputs,
  report: Report,
  documents: ReadonlyMap<string, Document>,
): Promise<void> => {
  const { formats } = context.options;
  const json = { name: "json", file: reportPath(env, random) };
  const files = [...formats.filter(({ file }) => file !== undefined), json];
  await publish({ ...context, options: { ...context.options, formats: files } }, report, documents);

  const shown = formats.filter(({ name, file }) => file === undefined && name !== "github").map(({ name }) => name);
  for (const name of shown.length > 0 ? shown : ["pretty"]) {
    write(withoutCommands(await textIn(context, name, report, documents), random()));
  }
  if (inputs.annotations) write(await textIn(context, "github", report, documents));
  addSummary(env, await textIn(context, "markdown", report, documents));

  const { errors, warnings, infos, suppressed } = report.summary;
  const counts = { findings: errors + warnings + infos, errors, warnings, suppressed };
  const outputs = Object.entries(counts).map(([name, count]) => [name, String(count)]);
  const places = { "report-json": json.file, "sarif-file": inputs.sarifFile ?? "" };
  setOutputs(env, { ...Object.fromEntries(outputs), ...places }, random);
};

const withoutCheckout = (): UnjudgedError =>
  new UnjudgedError(
    "there is no git repository here",
    "Put actions/checkout before this step; where it was given a `path`, name it in `paths` too.",
  );

const step = async (world: ActionWorld): Promise<number> => {
  const { env, write } = world;
  const inputs = readInputs(env);
  const context = contextOf(world, inputs);
  for (const { file } of inputs.options.formats) {
    if (file !== undefined) requirePlainTarget(env, context.cwd, file);
  }
  const { root } = locateTree(context.cwd, inputs.paths);
  const repository = findRepository(root, env, context.cwd) && openRepository(root, env);
  const trigger = triggerOf(env.GITHUB_EVENT_NAME ?? "", readEvent(env), env);
  const treeAlone = trigger.kind === "tree" && ["auto", "all"].includes(inputs.scope);
  if (repository === undefined && !treeAlone) throw withoutCheckout();
  const plan = repository === undefined ? {} : planOf(repository, trigger, inputs);
  const warn = (text: string): void => write(`${workflowCommand("warning", maskText(text), { title: "auth-lint" })}\n`);
  const { report: found, documents } = await carryOut(context, repository, plan, inputs, warn);
  const place = repositoryOf(env);
  const report = place === undefined ? found : { ...found, repository: place };
  // A step that was put before the checkout finds an empty workspace, and would find nothing for ever.
  if (repository === undefined && report.scope.files === 0) throw withoutCheckout();
  await publishAll(world, context, inputs, report, documents);
  return exitCode(report, inputs.options.failOn);
};

/** Nothing was vouched for: said where a reader looks first, the log, the annotations and the summary. */
const refuse = ({ env, write }: ActionWorld, message: string, advice: string, code: number): number => {
  const text = maskText(`${message}. ${advice}`);
  write(`${workflowCommand("error", text, { title: "auth-lint: not judged" })}\n`);
  addSummary(
    env,
    `## auth-lint: not judged\n\n${markdownText(maskText(message))}.\n\n${markdownText(maskText(advice))}\n`,
  );
  return code;
};

/** Runs one step to its exit code: 0 clean, 1 findings, 2 inputs or policy wrong, 3 not judged. */
export const runAction = async (world: ActionWorld): Promise<number> => {
  try {
    return await step(world);
  } catch (error) {
    if (error instanceof UsageError) return refuse(world, error.message, error.hint, 2);
    if (error instanceof UnjudgedError) return refuse(world, error.message, error.remedy, 3);
    const stack = error instanceof Error ? (error.stack ?? error.message) : "an error that is none";
    world.write(withoutCommands(maskText(stack), world.random()));
    return refuse(world, "auth-lint failed", "This is a bug of auth-lint; its log says where.", 3);
  }
};
