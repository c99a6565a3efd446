/** The journal of systemd, through `journalctl`: fixed arguments, no shell. */
import { UsageError } from "../errors.ts";
import type { LogTrouble } from "./log-stream.ts";

/** What systemd takes as the name of a unit (systemd.unit(5)), `*` left out: a pattern may name a unit not meant. */
const unitName = /^[A-Za-z0-9:_.\\@][A-Za-z0-9:_.\\@-]{0,255}$/;

/** `15 min ago`, `2026-11-23 10:00`, `yesterday`, `-2h` (systemd.time(7)). */
const sinceTime = /^[A-Za-z0-9:_.,+ /-]{1,100}$/;

/** `short-unix`: the exact time with no zone to guess; `--all`: a message with colours is not given as a blob. */
const fixed = ["--no-pager", "--quiet", "--all", "--output=short-unix"];

/** @throws UsageError when the unit or the time can be none */
export const journalArguments = (unit: string, since: string | undefined): readonly string[] => {
  if (!unitName.test(unit))
    throw new UsageError("`--journal` is not the name of a unit", "For example `openclaw-gateway`.");
  if (since !== undefined && !sinceTime.test(since)) {
    throw new UsageError("`--since` is not a time", "For example `--since '15 min ago'` or `2026-11-23 10:00`.");
  }
  return [...fixed, `--unit=${unit}`, ...(since === undefined ? [] : [`--since=${since}`])];
};

const missing: LogTrouble = {
  reason: "journalctl is not on this machine",
  remedy:
    "Name the log file instead (`/tmp/openclaw/openclaw-YYYY-MM-DD.log`), or pipe the log: `… | auth-lint triage -`.",
};

const failed: LogTrouble = {
  reason: "journalctl failed",
  remedy: "Run `journalctl --user --unit=UNIT` yourself: what does it say? Then `… | auth-lint triage -`.",
};

/** No line is no proof that nothing failed: the name may be wrong. */
const empty: LogTrouble = {
  reason: "the journal has no line of this unit in that time",
  remedy: "Is the name right (`systemctl --user list-units`)? Else look further back with `--since`.",
};

const runOnce = async (args: readonly string[], env: Env, take: (bytes: Buffer) => void) => {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn("journalctl", args, { env, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
  const ended = new Promise<LogTrouble | undefined>((resolve) => {
    child.once("error", () => resolve(missing));
    child.once("close", (code) => resolve(code === 0 ? undefined : failed));
  });
  let bytes = 0;
  for await (const piece of child.stdout) {
    if (!Buffer.isBuffer(piece)) continue;
    bytes += piece.length;
    take(piece);
  }
  return { bytes, trouble: await ended };
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The journal of a unit: the user's own units first, the system's where that has nothing.
 *
 * @returns what kept it from being read
 */
export const readJournal = async (
  args: readonly string[],
  env: Env,
  take: (bytes: Buffer) => void,
): Promise<LogTrouble | undefined> => {
  const own = await runOnce(["--user", ...args], env, take);
  if (own.bytes > 0 || own.trouble === missing) return own.trouble;
  const system = await runOnce(args, env, take);
  return system.trouble ?? (system.bytes > 0 ? undefined : empty);
};
