/** Follows what happened to each profile, and until when it is left alone. */
import type { ProfileState, Span, Told, Until, When } from "./model.ts";
import { openRecent } from "./recent.ts";
import { extend, noSpan } from "./span.ts";
import { estimateUntil } from "./windows.ts";

interface Followed {
  readonly span: Span;
  readonly provider: string;
  readonly reasons: ReadonlyMap<string, number>;
  readonly window: "cooldown" | "disabled";
  /** Failures in a row: an error a day after the last one counts from 1 again (openclaw 2026.6.1, 2026.9.6). */
  readonly failures: number;
  readonly until: Until | undefined;
}

type WindowTold = Extract<Told, { kind: "window" }>;

const day = 86_400_000;

const failuresOf = (old: Followed | undefined, told: WindowTold, when: When): number => {
  if (told.errors !== undefined) return told.errors;
  if (old === undefined) return 1;
  const fresh = when.time !== undefined && old.span.last !== undefined && when.time - old.span.last > day;
  return fresh ? 1 : old.failures + (told.reused ? 0 : 1);
};

const untilOf = (
  old: Followed | undefined,
  told: WindowTold,
  { time }: When,
  failures: number,
  version: string | undefined,
): Until | undefined => {
  if (told.until !== undefined) return { earliest: told.until, latest: told.until, exact: true };
  // The window that was running was kept as it was.
  if (told.reused && old?.until !== undefined) return old.until;
  return time === undefined ? undefined : estimateUntil(time, told.reason, failures, version);
};

const known = 40;

const counted = (reasons: ReadonlyMap<string, number>, reason: string): ReadonlyMap<string, number> =>
  reasons.size >= known && !reasons.has(reason)
    ? reasons
    : new Map(reasons).set(reason, (reasons.get(reason) ?? 0) + 1);

export const followProfiles = (version: string | undefined, forget: () => void) => {
  const table = openRecent<Followed>(500, forget);
  return {
    see: (told: WindowTold, when: When): void => {
      const old = table.get(told.profile);
      const failures = failuresOf(old, told, when);
      table.set(told.profile, {
        span: extend(old?.span ?? noSpan, when),
        provider: told.provider,
        reasons: counted(old?.reasons ?? new Map(), told.reason),
        window: told.window,
        failures,
        until: untilOf(old, told, when, failures, version),
      });
    },
    states: (): readonly ProfileState[] =>
      table.entries().map(([profile, { span, provider, reasons, window, until }]) => ({
        profile,
        provider,
        reasons: Object.fromEntries(reasons),
        window,
        ...(until === undefined ? {} : { until }),
        ...span,
      })),
  };
};
