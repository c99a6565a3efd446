/** The answer of the hook pre-commit where something was found and no policy lies about; bundled by itself. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { check } from "../check.ts";
import type { Handed } from "../hook/look.ts";
import { noticeLines } from "../hooks/notice.ts";
import type { Document, Leak } from "../model.ts";
import { baselineName, policyNames } from "../policy/discover.ts";
import { marker } from "../policy/inline.ts";
import { presetSettings } from "../policy/presets.ts";
import { readDocument } from "../read/read.ts";
import { buildReport, exitCode, weighs } from "../report.ts";
import authFileCommitted from "../rules/auth-file-committed.ts";
import tokenInText from "../rules/token-in-text.ts";
import { knownRepository } from "../sources/git-handed.ts";
import { openOutput, writeAll } from "../sources/output.ts";
import { saltOf } from "../sources/salt.ts";

/** What can block a commit where no policy says otherwise: the rest only warns, and a hook does not tell warnings. */
export const blockingRules = [authFileCommitted, tokenInText];

/** Bytes; in larger files nothing is placed by their keys (`scan-tree.ts`). */
const textLimit = 2_000_000;

/** Comments that silence findings are the whole program's, as is a key, which opens what was committed before it. */
const isSimple = (leak: Leak, bytes: Buffer | undefined): boolean =>
  leak.opens.length === 0 && bytes?.includes(marker) !== true && bytes?.includes(0) !== true;

/** Where in an auth file its value begins; read as text as every command reads it. */
const textOf = async (leak: Leak, bytes: Buffer | undefined): Promise<readonly Document[]> =>
  bytes === undefined || leak.document === "none" || leak.spans.length === 0 || bytes.length > textLimit
    ? []
    : [await readDocument({ ...leak.source, bytes })];

/** The notice is the same for a terminal, which to open as a stream takes 3 ms; that of Windows wants other bytes. */
const write = (text: string): void => (process.platform === "win32" ? openOutput(2).write(text) : writeAll(2, text));

/**
 * The exit code, the notice written; `undefined`: the whole program must judge.
 * @param now Unix time in ms
 */
export const judgeStaged = async ({ files, leaks }: Handed, now: number): Promise<number | undefined> => {
  const { env } = process;
  const cwd = process.cwd();
  const repository = knownRepository(cwd, env);
  // Git runs the hook at the top.
  if (repository?.top !== cwd || [...policyNames, baselineName].some((name) => existsSync(join(cwd, name))))
    return undefined;
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const bytesOf = ({ part, source }: Leak): Buffer | undefined =>
    part === undefined ? contents.get(source.path) : undefined;
  if (!leaks.every((leak) => isSimple(leak, bytesOf(leak)))) return undefined;

  const policy = {
    path: undefined,
    presets: ["recommended"],
    providers: {},
    preference: [],
    chains: {},
    rules: Object.fromEntries(presetSettings(["recommended"], blockingRules)),
    overrides: [],
    ignore: [],
  } as const;
  const texts: Document[] = [];
  for (const leak of leaks) texts.push(...(await textOf(leak, bytesOf(leak))));
  const salt = saltOf({ folders: [cwd], repository: cwd, env: repository.options.env });
  const result = await check({
    documents: [],
    leaks,
    texts,
    salt,
    policy,
    rules: blockingRules,
    runtimes: [],
    now,
    complete: false,
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const scope = { mode: "staged", files: files.length, bytes, commits: 0, skipped: [] } as const;
  const report = buildReport(result, scope, [], now);
  const code = exitCode(report, "error");
  const blocking = report.findings.filter((finding) => weighs(finding, "error"));
  if (code !== 0) write(`${noticeLines("pre-commit", report, blocking).join("\n")}\n`);
  return code;
};
