/** Which profiles are left alone now, by what the program keeps in its state directory. */
import { isRecord, own } from "../runtimes/openclaw/shape.ts";
import type { RestingProfile } from "./model.ts";
import { plausible } from "./when.ts";

// usageStats of auth-state.json and of the row auth_profile_state (openclaw 2026.6.1 to 2026.9.6).
const windows = [
  ["disabledUntil", "disabledReason"],
  ["cooldownUntil", "cooldownReason"],
  ["blockedUntil", "blockedReason"],
] as const;

/** A subscription's week, and a day for clocks that differ. */
const longest = 8 * 86_400_000;

/** A file is the state itself, a database holds it as one of its cells. */
const statsIn = (value: unknown): readonly (readonly [string, unknown])[] => {
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value)].flatMap((state) => {
    const stats = isRecord(state) ? own(state, "usageStats") : undefined;
    return isRecord(stats) ? Object.entries(stats) : [];
  });
};

const restOf = (profile: string, stats: unknown, now: number): RestingProfile | undefined => {
  if (!isRecord(stats)) return undefined;
  const open = windows.flatMap(([field, reasonField]) => {
    const time = own(stats, field);
    const until = typeof time === "number" && time > now ? plausible(time, now + longest) : undefined;
    const reason = own(stats, reasonField);
    return until === undefined ? [] : [{ profile, until, ...(typeof reason === "string" ? { reason } : {}) }];
  });
  return open.toSorted((one, other) => other.until - one.until)[0];
};

/**
 * @param values plain data of the documents of a state directory
 * @param now Unix time in ms
 * @returns each profile once, with the latest end of all agents
 */
export const restingProfiles = (values: readonly unknown[], now: number): readonly RestingProfile[] => {
  const resting = new Map<string, RestingProfile>();
  for (const [profile, stats] of values.flatMap(statsIn)) {
    const rest = restOf(profile, stats, now);
    const known = resting.get(profile);
    if (rest !== undefined && (known === undefined || known.until < rest.until)) resting.set(profile, rest);
  }
  return [...resting.values()];
};
