/** The profiles behind a log's hashes, and which of them rest, from a state directory. */
import { createHash } from "node:crypto";
import type { CommandContext } from "../command.ts";
import { UnjudgedError } from "../errors.ts";
import { runtimes } from "../runtimes/index.ts";
import { translate } from "../translate.ts";
import { restingProfiles } from "../triage/resting.ts";
import type { TriageInput } from "../triage/triage.ts";
import { readTree } from "./judge.ts";

/** `sha256:` and 12 hex digits of the id (openclaw 2026.6.1 and 2026.9.6, redact-identifier). */
const hashOf = (profile: string): string =>
  `sha256:${createHash("sha256").update(profile.trim()).digest("hex").slice(0, 12)}`;

/**
 * @throws UnjudgedError when no runtime has a home there
 * @returns the ids by hash, the version of OpenClaw that wrote the state, and which profiles rest now
 */
export const profileNames = async (context: CommandContext): Promise<Omit<TriageInput, "now">> => {
  const target = context.options.target;
  if (context.options.state === undefined) return { names: new Map(), version: target?.version };
  const { documents, around } = await readTree({ ...context, argv: [] });
  const { homes } = translate({ documents, runtimes, target, now: context.now, env: {}, around });
  if (homes.length === 0) {
    throw new UnjudgedError(
      "no agent runtime has a home in `--state`",
      "Name its state directory, `--state ~/.openclaw`.",
    );
  }
  const ids = homes.flatMap(({ profiles, declared }) => [...profiles, ...declared].map(({ id }) => id));
  const home = homes.find(({ runtime }) => runtime === "openclaw");
  const values = documents.map(({ value }) => value);
  return {
    names: new Map(ids.map((id) => [hashOf(id), id])),
    version: target?.version ?? home?.target.version,
    resting: restingProfiles(values, context.now),
  };
};
