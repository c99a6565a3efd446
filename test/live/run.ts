/** `live` on a home, within this process. */
import { main } from "../../src/cli.ts";
import type { Report } from "../../src/model.ts";
import { now } from "./home.ts";

export interface Ran {
  readonly code: number;
  readonly text: string;
  readonly errors: string;
}

/** Runs it with variables of its own. */
export const runLive = async (
  home: string,
  flags: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ran> => {
  const written = { text: "", errors: "" };
  const output = (name: keyof typeof written) => ({
    write: (part: string): void => {
      written[name] += part;
    },
    isTTY: false,
    columns: 100,
  });
  const code = await main({
    argv: ["live", ...(env.HOME === undefined ? ["--home", home] : []), ...flags],
    cwd: home,
    env: { PATH: process.env.PATH, ...env },
    clock: () => now,
    elapsed: () => 1,
    stdout: output("text"),
    stderr: output("errors"),
  });
  return { code, ...written };
};

const isReport = (value: unknown): value is Report =>
  typeof value === "object" && value !== null && "findings" in value && "unjudged" in value;

/** What it reports, as data. */
export const reportLive = async (
  home: string,
  env: Readonly<Record<string, string | undefined>> = {},
  flags: readonly string[] = [],
): Promise<Report & { readonly code: number }> => {
  const { text, errors, code } = await runLive(home, ["--format", "json", ...flags], env);
  const report: unknown = JSON.parse(text || "null");
  if (!isReport(report)) throw new Error(`no report: ${errors}`);
  return { ...report, code };
};
