/** The moments of a log in order, alike ones together, the beginning and the end of a long one. */
import type { Moment, When } from "./model.ts";
import { extend } from "./span.ts";

const kept = 60;

/** Runs interleave: a moment is counted with one of the last few that says the same. */
const reach = 8;

/** Of the lines that one failure writes the later ones say more. */
const rank = ["message", "window", "failover", "fallback"];

/** Is `old` the same failure told by a lesser line, moments before? */
const isLesser = (old: Moment, moment: Omit<Moment, "count">, { time }: When): boolean =>
  old.cause === moment.cause &&
  old.cause !== undefined &&
  old.count === 1 &&
  rank.includes(old.kind) &&
  rank.indexOf(old.kind) < rank.indexOf(moment.kind) &&
  (time === undefined || old.first === undefined || Math.abs(time - old.first) <= 10_000);

/** Is the message said of a failure that a line with more to say told moments before? */
const isEcho = (old: Moment, moment: Omit<Moment, "count">, { time }: When): boolean =>
  moment.kind === "message" &&
  moment.cause !== undefined &&
  old.cause === moment.cause &&
  old.kind !== "message" &&
  (time === undefined || old.last === undefined || Math.abs(time - old.last) <= 10_000);

export const openTimeline = () => {
  const head: Moment[] = [];
  const tail: Moment[] = [];
  let omitted = 0;

  const merge = (list: Moment[], moment: Omit<Moment, "count">, when: When, times: number): boolean => {
    for (let index = list.length - 1; index >= Math.max(0, list.length - reach); index -= 1) {
      const old = list[index];
      if (old === undefined || old.says !== moment.says || old.kind !== moment.kind) continue;
      list[index] = { ...old, ...extend(old, when, times) };
      return true;
    }
    return false;
  };

  return {
    add: (moment: Omit<Moment, "count">, when: When, times = 1): void => {
      const list = head.length < kept ? head : tail;
      if (list.slice(-3).some((old) => isEcho(old, moment, when))) return;
      if (
        merge(list, moment, when, times) ||
        (list === tail && tail.length < reach && merge(head, moment, when, times))
      )
        return;
      const before = list.at(-1);
      if (before !== undefined && isLesser(before, moment, when)) {
        list[list.length - 1] = { ...before, ...moment, count: times };
        return;
      }
      const about = when.about ? { about: true } : {};
      list.push({ ...moment, ...about, ...extend({ count: 0 }, when, times) });
      if (tail.length > kept) {
        tail.shift();
        omitted += 1;
      }
    },
    moments: (): readonly Moment[] => [...head, ...tail],
    omitted: (): number => omitted,
  };
};
