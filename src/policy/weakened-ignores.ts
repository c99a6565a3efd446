/** Ignores, before and after a change of the policy. */
import type { Draft, Ignore } from "../model.ts";
import { endOfDay } from "./days.ts";

/** Could it silence anything on some day? */
const counts = ({ reason, expires }: Ignore): boolean =>
  reason !== "" && (expires === undefined || endOfDay(expires) !== undefined);

const isNegative = (glob: string): boolean => glob.startsWith("!");

/** Do these globs take every file that those take? By their words: what cannot be told so counts as no. */
const takesAll = (base: readonly string[], head: readonly string[]): boolean => {
  const [wide, narrow] = [base.filter((glob) => !isNegative(glob)), head.filter((glob) => !isNegative(glob))];
  const positive = wide.length === 0 || (narrow.length > 0 && narrow.every((glob) => wide.includes(glob)));
  return positive && base.filter(isNegative).every((glob) => head.includes(glob));
};

/** Does the old ignore silence whatever the new one does, the day aside? */
const covers = (base: Ignore, head: Ignore): boolean =>
  base.rule === head.rule &&
  takesAll(base.files, head.files) &&
  (base.at === undefined || base.at === head.at) &&
  (base.fingerprint === undefined || base.fingerprint === head.fingerprint);

const lasts = (base: Ignore, head: Ignore): boolean =>
  base.expires === undefined || (head.expires !== undefined && head.expires <= base.expires);

/** Do two ignores say the same, wherever they stand? */
const isSame = (left: Ignore, right: Ignore): boolean =>
  covers(left, right) && covers(right, left) && left.expires === right.expires && left.reason === right.reason;

/** Ignores that are new, silence more than they did, or hold longer. */
export const weakenedIgnores = (base: readonly Ignore[], head: readonly Ignore[]): readonly Draft[] => {
  const before = base.filter(counts);
  return head.filter(counts).flatMap((ignore): readonly Draft[] => {
    const covering = before.filter((one) => covers(one, ignore));
    if (covering.some((one) => lasts(one, ignore))) return [];
    const { rule, place, places } = ignore;
    if (covering.length > 0) {
      return [{ place: places?.expires ?? place, message: `This ignore of \`${rule}\` holds longer than before` }];
    }
    return [{ place, message: `This ignore of \`${rule}\` is new, or silences more than before` }];
  });
};

/**
 * Which ignores of a proposed policy need not be called unused: those that were used under the policy that judged, and
 * those that did not judge at all.
 */
export const usedOf = (
  judged: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  proposed: readonly Ignore[],
): ReadonlySet<Ignore> => {
  const idle = judged.filter((ignore) => !used.has(ignore));
  const settled = proposed.filter((ignore) => used.has(ignore) || !idle.some((one) => isSame(one, ignore)));
  return new Set([...used, ...settled]);
};
