import { homedir } from "node:os";
import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { machineOf } from "../live/machine.ts";
import { maskMachine } from "../live/mask-machine.ts";
import type { Document } from "../model.ts";
import { laneOf } from "../policy/lanes.ts";
import { readDocument } from "../read/read.ts";
import { buildReport, exitCode } from "../report.ts";
import { rules } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";
import { gatherLive } from "../sources/live.ts";
import { saltOf } from "../sources/salt.ts";
import { loadPolicy } from "./policy-file.ts";
import { publish } from "./publish.ts";

const homeOf = ({ options, env }: CommandContext): string => {
  const home = options.home ?? env.HOME ?? homedir();
  if (home === "") throw new UsageError("no home directory is known", "Name it: `auth-lint live --home DIR`.");
  return home;
};

/** `auth-lint live`: every runtime, every cache and every owner on this machine. */
export const run = async (context: CommandContext): Promise<number> => {
  const { options, now, argv } = context;
  if (argv.length > 0) throw new UsageError("`live` takes no path", "Another home: `auth-lint live --home DIR`.");
  const own = options.home === undefined;
  // Of another home (a mounted one) the variables of this process say nothing.
  const env = own || options.withEnv ? context.env : {};
  const gathered = await gatherLive({ home: homeOf(context), runtimes, env, cwd: context.cwd });
  const documents: Document[] = [];
  for (const source of gathered.sources) documents.push(await readDocument(source));
  const { policy } = await loadPolicy(context, gathered.home);
  const result = await check({
    documents,
    policy,
    rules,
    runtimes,
    target: options.target,
    now,
    env: options.withEnv ? context.env : {},
    ignores: options.ignores,
    salt: saltOf({ folders: [gathered.home], repository: undefined, env: context.env }),
  });
  const titles = new Map(runtimes.map(({ id, title }) => [id, title]));
  const lane = (home: (typeof result.homes)[number], provider: string) => laneOf(policy, home, provider);
  const machine = machineOf({ homes: result.homes, titles, sources: gathered.sources, lane, now });
  const scope = {
    mode: "live",
    files: documents.length,
    bytes: documents.reduce((sum, { source }) => sum + source.bytes.length, 0),
    commits: 0,
    skipped: gathered.skipped,
  };
  const report = { ...buildReport(result, scope, gathered.unjudged, now), machine: maskMachine(machine) };
  await publish(context, report, new Map(documents.map((one) => [one.source.path, one])));
  return exitCode(report, options.failOn);
};
