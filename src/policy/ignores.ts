import type { Draft, Finding, Ignore, Place, Policy } from "../model.ts";
import { beyond, dayAfter, endOfDay, expired } from "./days.ts";
import { takes } from "./globs.ts";
import { matchesPointer } from "./pointers.ts";

/** How long an ignore may hold under `strict`. */
export const strictDays = 180;

const field = (ignore: Ignore, name: string): Place => ignore.places?.[name] ?? ignore.place;

/** Does an ignore silence anything at all: a reason is given, and its last day is not over? `now` in ms. */
export const inForce = ({ reason, expires }: Ignore, now: number): boolean =>
  reason !== "" && (expires === undefined || !expired(expires, now));

/** Does an ignore mean this finding? Its rule, files, pointer and fingerprint must all fit. */
export const means = (policy: Policy, ignore: Ignore, finding: Finding): boolean =>
  ignore.rule === finding.rule &&
  (ignore.fingerprint === undefined || ignore.fingerprint === finding.fingerprint) &&
  (ignore.at === undefined || matchesPointer(ignore.at, finding.pointer)) &&
  (ignore.files.length === 0 || takes(policy, ignore.files, finding.path));

const what = (ignore: Ignore): string => (ignore.inline ? "This comment" : "This ignore");

/** An ignore whose reason is missing, or that holds for longer than `strict` lets it. */
export const reasonDraft = (ignore: Ignore, policy: Policy, now: number): Draft | undefined => {
  if (ignore.reason === "") {
    return {
      place: field(ignore, "reason"),
      message: `${what(ignore)} of \`${ignore.rule}\` gives no reason and silences nothing`,
    };
  }
  if (!policy.presets.includes("strict")) return undefined;
  const last = dayAfter(strictDays, now);
  const day = ignore.inline ? `until ${last}` : `expires: ${last}`;
  const remedy = `Give it a last day, \`${day}\` at the latest.`;
  if (ignore.expires === undefined) {
    return {
      place: ignore.place,
      message: `${what(ignore)} of \`${ignore.rule}\` has no last day, which \`strict\` asks for`,
      remedy,
    };
  }
  return beyond(ignore.expires, strictDays, now)
    ? {
        place: field(ignore, "expires"),
        message: `${what(ignore)} of \`${ignore.rule}\` holds for more than ${strictDays} days`,
        remedy,
      }
    : undefined;
};

/** An ignore whose last day is over, or is no day at all. */
export const expiryDraft = (ignore: Ignore, now: number): Draft | undefined => {
  if (ignore.expires === undefined || !expired(ignore.expires, now)) return undefined;
  const place = field(ignore, "expires");
  if (endOfDay(ignore.expires) !== undefined) {
    return { place, message: `${what(ignore)} of \`${ignore.rule}\` ended on ${ignore.expires}; the finding is back` };
  }
  const remedy = "Write the day as YYYY-MM-DD, such as 2027-01-31.";
  return {
    place,
    message: `The last day of this ignore of \`${ignore.rule}\` is no day, so it silences nothing`,
    remedy,
  };
};
