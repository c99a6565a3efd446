import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskedLines, maskText } from "../mask.ts";
import type { Document, Report, Reporter, ReporterContext } from "../model.ts";
import { endingLines } from "../render/ending.ts";
import { reporters } from "../reporters/index.ts";

/** Set by AI coding agents in the shells they open; such a reader gets the `agent` format. */
const agentVariables = ["CLAUDECODE", "CODEX_SANDBOX", "CURSOR_AGENT", "GEMINI_CLI", "OPENCODE", "AI_AGENT", "AGENT"];

const defaultFormat = ({ env, stdout }: CommandContext): string =>
  !stdout.isTTY && agentVariables.some((name) => env[name]) ? "agent" : "pretty";

/** https://no-color.org and https://force-color.org: NO_COLOR wins over FORCE_COLOR, a flag over both. */
export const usesColor = ({ options, env, stdout }: CommandContext): boolean => {
  if (options.color !== "auto") return options.color === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY && env.TERM !== "dumb";
};

/** Terminals that draw OSC 8 hyperlinks, by the variables they set. */
const drawsLinks = ({ env, stdout }: CommandContext): boolean =>
  stdout.isTTY &&
  env.TERM !== "dumb" &&
  (env.WT_SESSION !== undefined ||
    env.KITTY_WINDOW_ID !== undefined ||
    Number(env.VTE_VERSION ?? 0) >= 5000 ||
    ["iTerm.app", "WezTerm", "vscode", "ghostty"].includes(env.TERM_PROGRAM ?? ""));

/** A terminal knows its width; elsewhere whoever reads may have said it (POSIX: COLUMNS). */
const columnsOf = ({ env, stdout }: CommandContext): number => {
  const said = Number(env.COLUMNS);
  return !stdout.isTTY && Number.isInteger(said) && said > 0 ? said : stdout.columns;
};

const reporterContext = (
  context: CommandContext,
  documents: ReadonlyMap<string, Document>,
  toFile: boolean,
): ReporterContext => ({
  // A report tells paths masked; nearly always they are the paths themselves.
  lines: (path) => maskedLines(documents.get(path) ?? [...documents].find(([real]) => maskText(real) === path)?.[1]),
  color: !toFile && usesColor(context),
  links: !toFile && drawsLinks(context),
  width: toFile ? 100 : Math.max(40, Math.min(columnsOf(context), 120)),
  terminal: !toFile && context.stdout.isTTY,
  elapsed: context.elapsed(),
  now: context.now,
  showSuppressed: context.options.showSuppressed,
  failOn: context.options.failOn,
});

/** Nothing found: the last lines are all there is, and the reporter for the rest need not be loaded. */
const isBare = (name: string, { findings, unjudged, machine }: Report): boolean =>
  name === "pretty" && findings.length + unjudged.length === 0 && machine === undefined;

const bare: Reporter = (report, context) => `${endingLines(report, context).join("\n")}\n`;

const load = async (name: string) => {
  const found = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  // Flags were checked by name; this is for who calls with options of his own.
  if (found === undefined) throw new UsageError("`--format` does not know this name", "See `auth-lint --help`.");
  return (await found()).default;
};

/** SARIF tells where the paths are from; the Action has told it already. */
const withRepository = async (
  { cwd }: CommandContext,
  report: Report,
  formats: readonly { readonly name: string }[],
): Promise<Report> => {
  if (report.repository !== undefined || formats.every(({ name }) => name !== "sarif")) return report;
  const { nameRepository } = await import("../sources/repository-name.ts");
  const repository = await nameRepository(cwd);
  return repository === undefined ? report : { ...report, repository };
};

/** Writes a report in every format asked for: to its file, else to stdout. */
export const publish = async (
  context: CommandContext,
  report: Report,
  documents: ReadonlyMap<string, Document>,
): Promise<void> => {
  const { formats, quiet } = context.options;
  const asked = formats.length > 0 ? formats : [{ name: defaultFormat(context), file: undefined }];
  const told = await withRepository(context, report, asked);
  for (const { name, file } of asked) {
    const reporter = isBare(name, report) ? bare : await load(name);
    const text = reporter(told, reporterContext(context, documents, file !== undefined));
    if (file !== undefined) {
      const { writeText } = await import("../sources/files.ts");
      writeText(context.cwd, file, text);
    } else if (!(quiet && report.summary.errors + report.summary.warnings + report.unjudged.length === 0)) {
      context.stdout.write(text);
    }
  }
};
