/** Counts causes, and remembers a few names with each. */
import { causes } from "./causes.ts";
import { messages } from "./messages.ts";
import type { Cause, Diagnosis, Span, Told, When } from "./model.ts";
import { extend, join, noSpan } from "./span.ts";

type Names = "models" | "providers" | "profiles" | "messages";

interface Tally {
  /** By kind of line: one failure writes several lines, of different kinds. */
  readonly spans: Map<Told["kind"], Span>;
  readonly names: Readonly<Record<Names, Set<string>>>;
}

const mostNames = 20;

const newTally = (): Tally => ({
  spans: new Map(),
  names: { models: new Set(), providers: new Set(), profiles: new Set(), messages: new Set() },
});

/** At least so many failures: the kind of line that tells of most of them. */
const spanOf = ({ spans }: Tally): Span => {
  const all = [...spans.values()];
  return { ...all.reduce(join, noSpan), count: Math.max(...all.map(({ count }) => count)) };
};

/** The runtimes' own remedies first: they name the command. */
const stepsOf = (cause: Cause, ids: ReadonlySet<string>): readonly string[] => [
  ...messages.flatMap(({ id, remedy }) => (ids.has(id) && remedy !== undefined ? [remedy] : [])),
  ...causes[cause].steps,
];

const vague = new Set(messages.flatMap((message) => (message.vague ? [message.id] : [])));

/** Nothing but wrappers around a failure that another line explains. */
const isEcho = ({ spans, names }: Tally): boolean =>
  [...spans.keys()].every((kind) => kind === "message") && [...names.messages].every((id) => vague.has(id));

export const countCauses = () => {
  const tallies = new Map<Cause, Tally>();
  const order = Object.keys(causes);

  return {
    see: (
      cause: Cause,
      kind: Told["kind"],
      when: When,
      names: Readonly<Partial<Record<Names, string>>>,
      times = 1,
    ): void => {
      const tally = tallies.get(cause) ?? newTally();
      tallies.set(cause, tally);
      tally.spans.set(kind, extend(tally.spans.get(kind) ?? noSpan, when, times));
      for (const group of ["models", "providers", "profiles", "messages"] as const) {
        const name = names[group];
        const set = tally.names[group];
        if (name !== undefined && name !== "" && set.size < mostNames) set.add(name);
      }
    },
    /** The most urgent first. */
    diagnoses: (): readonly Diagnosis[] =>
      [...tallies]
        .filter(([cause, tally]) => !(cause !== "stale-token" && tallies.has("stale-token") && isEcho(tally)))
        .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
        .map(([cause, tally]) => ({
          cause,
          severity: causes[cause].severity,
          title: causes[cause].title,
          why: causes[cause].why,
          steps: stepsOf(cause, tally.names.messages),
          models: [...tally.names.models],
          providers: [...tally.names.providers],
          profiles: [...tally.names.profiles],
          messages: [...tally.names.messages],
          ...spanOf(tally),
        })),
  };
};
