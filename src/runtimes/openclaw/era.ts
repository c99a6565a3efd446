import type { Target } from "../../model.ts";

export type Era = "json" | "sqlite" | "sqlite-strict";

const newestKnown = "2026.9.6";

type Parts = readonly [number, number, number];

/** Year, month and patch of a version; whatever follows (`-beta.1`, `+build`) is left out. `undefined`: not a version. */
const parseVersion = (version: string): Parts | undefined => {
  const parts = /^\s*v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?/.exec(version);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)] : undefined;
};

/** Is `version` at least `floor`? A version that cannot be read counts as the newest known. */
export const isAtLeast = (version: string, floor: string): boolean => {
  const left = parseVersion(version) ?? parseVersion(newestKnown) ?? [0, 0, 0];
  const right = parseVersion(floor) ?? [0, 0, 0];
  for (const step of [0, 1, 2] as const) if (left[step] !== right[step]) return left[step] > right[step];
  return true;
};

/**
 * How a version stores profiles. Measured on openclaw 2026.6.1 (JSON), 2026.6.5 and 2026.7.1 (SQLite, JSON ignored),
 * 2026.8.2 and 2026.9.6 (SQLite, leftover JSON refused).
 */
export const eraOf = (version: string): Era =>
  isAtLeast(version, "2026.8.1") ? "sqlite-strict" : isAtLeast(version, "2026.6.5") ? "sqlite" : "json";

/**
 * The version to judge for.
 * @param asked the version of `--target`
 * @param recorded `meta.lastTouchedVersion` of the config: who wrote it last
 */
export const chooseTarget = (asked: string | undefined, recorded: unknown): Target => {
  const known = typeof recorded === "string" && parseVersion(recorded) ? recorded.trim() : undefined;
  const version = asked ?? known ?? newestKnown;
  const chosen = asked !== undefined ? "asked" : known !== undefined ? "recorded" : "newest-known";
  return { runtime: "openclaw", version, era: eraOf(version), chosen };
};
