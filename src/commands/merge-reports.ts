import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskReport } from "../mask-report.ts";
import { mergeReports, type Part } from "../merge-reports.ts";
import { readReport } from "../read-report.ts";
import { exitCode } from "../report.ts";
import { readBytes } from "../sources/files.ts";
import { publish } from "./publish.ts";

/** Bytes. V8 holds no string of more characters. */
const largest = 500_000_000;

const readPart = (cwd: string, name: string): Part => {
  const report = readReport(Buffer.from(readBytes(cwd, name, largest)).toString("utf8"));
  if (report !== undefined) return { name, report };
  throw new UsageError(
    `\`${name}\` is not a JSON report of auth-lint`,
    "Make it with `--shard I/N --format json=FILE`; an interrupted run leaves half a file.",
  );
};

/** `auth-lint merge-reports <json…>`: all parts of a divided run, as one report in any format. */
export const run = async (context: CommandContext): Promise<number> => {
  const report = maskReport(mergeReports(context.argv.map((name) => readPart(context.cwd, name))));
  await publish(context, report, new Map());
  return exitCode(report, context.options.failOn);
};
