/** Follows each run down its chain of fallbacks, and counts runs that went the same way together. */
import type { Cause, ChainState, Span, Told, When } from "./model.ts";
import { openRecent } from "./recent.ts";
import { extend, join, noSpan } from "./span.ts";

interface Run {
  readonly requested: string;
  readonly steps: readonly { readonly model: string; readonly cause: Cause }[];
  readonly next: string | undefined;
  readonly span: Span;
}

type FallbackTold = Extract<Told, { kind: "fallback" }>;
type Outcome = ChainState["outcome"];

const mostSteps = 30;

/** Console lines name no run: runs that ask for the same model are told apart by a candidate that comes again. */
const keyOf = ({ run, requested }: FallbackTold): string => `${run ?? ""} ${requested}`;

/** Ends of runs that were told a moment ago: the summary of a run follows its last decision, in up to three lines. */
const recentEnds = () => {
  const ends: { readonly models: string; readonly time: number | undefined; readonly at: number }[] = [];
  let count = 0;
  return {
    add: (steps: Run["steps"], { time }: When): void => {
      count += 1;
      ends.push({ models: steps.map(({ model }) => model).join("\n"), time, at: count });
      if (ends.length > 20) ends.shift();
    },
    has: (steps: Run["steps"], { time }: When): boolean => {
      count += 1;
      const models = steps.map(({ model }) => model).join("\n");
      return ends.some((end) =>
        end.models !== models
          ? false
          : time === undefined || end.time === undefined
            ? count - end.at <= 6
            : Math.abs(time - end.time) <= 10_000,
      );
    },
  };
};

/** @param forget called for each run that could not be followed, or counted, for want of room */
export const followChains = (forget: () => void) => {
  const ways = new Map<string, ChainState>();

  const close = (run: Run, outcome: Outcome, answered?: string): void => {
    const steps = run.steps.map(({ model, cause }) => `${model} ${cause}`);
    const way = [run.requested, outcome, answered ?? "", ...steps].join("\n");
    const old = ways.get(way);
    if (old === undefined && ways.size >= 300) {
      forget();
      return;
    }
    const { requested } = run;
    const span = join(old ?? noSpan, { ...run.span, count: 1 });
    ways.set(way, { requested, steps: run.steps, outcome, ...(answered === undefined ? {} : { answered }), ...span });
  };

  const ends = recentEnds();
  const runs = openRecent<Run>(2000, (run) => close(run, "unfinished"));

  const fail = (told: FallbackTold, when: When): void => {
    const key = keyOf(told);
    const old = runs.get(key);
    const again = old?.steps.some(({ model }) => model === told.candidate) ?? false;
    if (old !== undefined && again) close(old, "unfinished");
    const before = old !== undefined && !again ? old : { requested: told.requested, steps: [], span: noSpan };
    const run: Run = {
      requested: told.requested,
      steps: [...before.steps, { model: told.candidate, cause: told.cause }].slice(0, mostSteps),
      next: told.next,
      span: extend(before.span, when),
    };
    runs.delete(key);
    if (told.next !== undefined) {
      runs.set(key, run);
      return;
    }
    ends.add(run.steps, when);
    close(run, "exhausted");
  };

  return {
    /** @returns what the decision says of the whole run, where it ends it */
    see: (told: FallbackTold, when: When): "answered" | "exhausted" | undefined => {
      if (told.decision === "candidate_failed" || told.decision === "skip_candidate") {
        fail(told, when);
        return told.next === undefined ? "exhausted" : undefined;
      }
      // `next=none` here only says that the fallback that answered was the last of the list.
      if (told.decision !== "candidate_succeeded") return undefined;
      const key = keyOf(told);
      const run = runs.get(key);
      runs.delete(key);
      const fresh: Run = { requested: told.requested, steps: [], next: undefined, span: noSpan };
      if (run !== undefined || told.candidate !== told.requested) {
        close({ ...(run ?? fresh), span: extend(run?.span ?? noSpan, when) }, "answered", told.candidate);
      }
      return "answered";
    },
    /** @returns false for a run whose decisions told it already */
    sum: (steps: Run["steps"], when: When): boolean => {
      const known = ends.has(steps, when);
      if (!known)
        close({ requested: steps[0]?.model ?? "", steps, next: undefined, span: extend(noSpan, when) }, "exhausted");
      if (!known) ends.add(steps, when);
      return !known;
    },
    stop: (model: string, when: When): void => {
      const [key, run] = runs.entries().find(([, { next }]) => next === model) ?? [];
      if (key !== undefined) runs.delete(key);
      const fresh: Run = { requested: model, steps: [], next: undefined, span: noSpan };
      close({ ...(run ?? fresh), span: extend(run?.span ?? noSpan, when) }, "stopped");
    },
    /** Ends the counting: what is still open is unfinished. */
    states: (): readonly ChainState[] => {
      for (const [key, run] of runs.entries()) {
        runs.delete(key);
        close(run, "unfinished");
      }
      return [...ways.values()].sort((one, other) => other.count - one.count);
    },
  };
};
