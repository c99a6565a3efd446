import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask-text.ts";
import { safeJson } from "../render/safe-json.ts";
import { journalArguments, readJournal } from "../sources/journal.ts";
import { type LogTrouble, readLog } from "../sources/log-stream.ts";
import { printable } from "../terminal.ts";
import type { TriageReport } from "../triage/model.ts";
import { triagePretty } from "../triage/pretty.ts";
import { openSieve } from "../triage/sieve.ts";
import { openTriage } from "../triage/triage.ts";
import { profileNames } from "./profile-names.ts";
import { usesColor } from "./publish.ts";

type Take = (bytes: Buffer) => void;

interface LogSource {
  readonly name: string;
  read(take: Take): Promise<LogTrouble | undefined>;
}

/** What is to be read, in order. */
const sourcesOf = ({ argv, cwd, env, options }: CommandContext): readonly LogSource[] => {
  const { journal, since } = options;
  if (journal === undefined && since !== undefined) {
    throw new UsageError(
      "`--since` goes with `--journal`",
      "For example `--journal openclaw-gateway --since '1 hour ago'`.",
    );
  }
  const files = argv.map((path) => ({ name: path, read: (take: Take) => readLog(cwd, path, take) }));
  if (journal === undefined) return files;
  const args = journalArguments(journal, since);
  return [...files, { name: `journal of ${journal}`, read: (take) => readJournal(args, env, take) }];
};

const render = async (
  context: CommandContext,
  report: TriageReport,
  name: string,
  toFile: boolean,
): Promise<string> => {
  if (name === "json") return safeJson(report);
  if (name === "html") return (await import("../render/html/timeline.ts")).timelinePage(report, context.now);
  const width = toFile ? 100 : Math.max(60, Math.min(context.stdout.columns, 120));
  return triagePretty(report, { color: !toFile && usesColor(context), width, now: context.now });
};

/** Only these can show it so far. */
const formats = ["pretty", "json", "html"];

const publishTriage = async (context: CommandContext, report: TriageReport): Promise<void> => {
  const asked = context.options.formats.length > 0 ? context.options.formats : [{ name: "pretty", file: undefined }];
  for (const { name, file } of asked) {
    const text = await render(context, report, name, file !== undefined);
    if (file === undefined) {
      context.stdout.write(text);
      continue;
    }
    const { writeText } = await import("../sources/files.ts");
    writeText(context.cwd, file, text);
  }
};

/**
 * `auth-lint triage FILE…`, `-`, or `--journal UNIT`: what failed first, why, until when, and what to do.
 * 0 nothing found · 1 problems found · 2 the invocation is wrong · 3 something could not be read
 */
export const run = async (context: CommandContext): Promise<number> => {
  if (context.options.formats.some(({ name }) => !formats.includes(name))) {
    throw new UsageError(
      "`triage` is printed as pretty, json or html",
      "`--format json`, `--format pretty` or `--format html=FILE`.",
    );
  }
  const sources = sourcesOf(context);
  if (sources.length === 0) {
    throw new UsageError(
      "`triage` needs a log",
      "A file, `-` for standard input, or `--journal openclaw-gateway --since '1 hour ago'`.",
    );
  }
  const triage = openTriage({ now: context.now, ...(await profileNames(context)) });
  const unread: (LogTrouble & { readonly source: string })[] = [];
  let [bytes, cut] = [0, 0];
  for (const { name, read } of sources) {
    const sieve = openSieve(triage.line);
    const trouble = await read(sieve.push);
    sieve.end();
    bytes += sieve.bytes;
    cut += sieve.cut;
    if (trouble !== undefined) unread.push({ source: printable(maskText(name)), ...trouble });
  }
  const names = sources.map(({ name }) => printable(maskText(name)));
  const report = triage.report({ sources: names, bytes, cut, unread });
  await publishTriage(context, report);
  for (const { source, reason, remedy } of unread)
    context.stderr.write(`auth-lint: ${source}: ${reason}\n  ${remedy}\n`);
  if (unread.length > 0) return 3;
  return report.diagnoses.some(({ severity }) => severity !== "info") ? 1 : 0;
};
