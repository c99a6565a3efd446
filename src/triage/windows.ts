/** For how long OpenClaw leaves a profile alone after a failure, by version. */
import type { Until } from "./model.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The n-th failure in a row (from 1) → ms. */
type Length = (failures: number) => number;

const steps =
  (...lengths: readonly number[]): Length =>
  (failures) =>
    lengths[Math.min(failures, lengths.length) - 1] ?? 0;

const doubling =
  (base: number, most: number): Length =>
  (failures) =>
    Math.min(most, base * 2 ** Math.min(failures - 1, 20));

interface Era {
  /** The first release it holds for. */
  readonly from: readonly [number, number];
  readonly source: string;
  readonly cooldown: Length;
  readonly limited: Length;
  readonly billing: Length;
  readonly permanent: Length;
}

const short = steps(30 * second, minute, 5 * minute);

/** The newest first. */
const eras: readonly Era[] = [
  {
    from: [2026, 9],
    source: "openclaw 2026.9.6, auth-profiles/usage-failure-state",
    cooldown: short,
    limited: doubling(30 * second, 24 * hour),
    billing: doubling(10 * minute, 24 * hour),
    permanent: doubling(10 * minute, hour),
  },
  {
    from: [2026, 4],
    source:
      "openclaw 2026.6.1, 2026.6.5, 2026.7.1 and 2026.8.2, auth-profiles/usage; up to 2026.7 `auth.cooldowns` may set others",
    cooldown: short,
    limited: short,
    billing: doubling(5 * hour, 24 * hour),
    permanent: doubling(10 * minute, hour),
  },
  {
    from: [0, 0],
    source: "openclaw docs, concepts/model-failover up to 2026.3",
    cooldown: steps(minute, 5 * minute, 25 * minute, hour),
    limited: steps(minute, 5 * minute, 25 * minute, hour),
    billing: doubling(5 * hour, 24 * hour),
    permanent: doubling(5 * hour, 24 * hour),
  },
];

const since = ([year, month]: readonly [number, number], version: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > year || (major === year && minor >= month);
};

const lengthOf = (era: Era, reason: string): Length =>
  reason === "billing"
    ? era.billing
    : reason === "auth_permanent"
      ? era.permanent
      : reason === "rate_limit"
        ? era.limited
        : era.cooldown;

/**
 * When a window ends that the log does not give the end of.
 *
 * @param time of the failure, Unix time in ms
 * @param failures how many in a row, this one counted
 * @param version of OpenClaw; unknown: anything between the shortest and the longest of all versions
 */
export const estimateUntil = (time: number, reason: string, failures: number, version: string | undefined): Until => {
  const era = version === undefined ? undefined : eras.find(({ from }) => since(from, version));
  const lengths = (era ? [era] : eras).map((one) => lengthOf(one, reason)(Math.max(1, failures)));
  return { earliest: time + Math.min(...lengths), latest: time + Math.max(...lengths), exact: false };
};
