import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { machineOf } from "../live/machine.ts";
import { maskMachine } from "../live/mask-machine.ts";
import { laneOf } from "../policy/lanes.ts";
import { buildReport, exitCode } from "../report.ts";
import { runtimes } from "../runtimes/index.ts";
import { saltOf } from "../sources/salt.ts";
import { readHome } from "./home-files.ts";
import { leaksIn } from "./live-leaks.ts";
import { loadPolicy } from "./policy-file.ts";
import { publish } from "./publish.ts";

/** `auth-lint live`: every runtime, every cache and every owner on this machine. */
export const run = async (context: CommandContext): Promise<number> => {
  const { options, now, argv } = context;
  if (argv.length > 0) throw new UsageError("`live` takes no path", "Another home: `auth-lint live --home DIR`.");
  const { root, documents, skipped, unjudged, places = new Map() } = await readHome(context);
  const { policy, rules } = await loadPolicy(context, root);
  const scanned = await leaksIn(documents, places);
  const result = await check({
    documents,
    ...scanned,
    policy,
    rules,
    runtimes,
    target: options.target,
    now,
    env: options.withEnv ? context.env : {},
    ignores: options.ignores,
    salt: saltOf({ folders: [root], repository: undefined, env: context.env }),
  });
  const titles = new Map(runtimes.map(({ id, title }) => [id, title]));
  const lane = (home: (typeof result.homes)[number], provider: string) => laneOf(policy, home, provider);
  const machine = machineOf({ homes: result.homes, titles, sources: documents.map(({ source }) => source), lane, now });
  const scope = {
    mode: "live",
    files: documents.length,
    bytes: documents.reduce((sum, { source }) => sum + source.bytes.length, 0),
    commits: 0,
    skipped,
  };
  const report = { ...buildReport(result, scope, unjudged, now), machine: maskMachine(machine) };
  await publish(
    context,
    report,
    new Map([...(scanned.texts ?? []), ...documents].map((one) => [one.source.path, one])),
  );
  return exitCode(report, options.failOn);
};
