/** What failed first: the first line of a failure, told by the line of it that says most. */
import { isVague } from "./hindsight.ts";
import type { Cause, Told, TriageReport, When } from "./model.ts";

export interface First {
  readonly cause: Cause;
  readonly says: string;
  readonly kind: Told["kind"];
  readonly vague: boolean;
  readonly time: number | undefined;
  /** The how manyeth telling line it was. */
  readonly at: number;
}

interface Failure {
  readonly cause: Cause;
  readonly says: string;
  readonly told: Told;
  readonly when: When;
  readonly at: number;
}

/** Telling lines that one failure writes at most. */
const reach = 5;

const causeOf = ({ told, cause }: Failure): Cause =>
  told.kind === "summary" ? (told.steps[0]?.cause ?? cause) : cause;

/** The first failure stays; lines right behind it may tell it better: why a token was refused, of which model. */
export const firstOf = (first: First | undefined, failure: Failure): First => {
  const { says, told, when, at } = failure;
  const cause = causeOf(failure);
  if (first === undefined) return { cause, says, kind: told.kind, vague: isVague(told), time: when.time, at };
  if (at - first.at > reach) return first;
  if (first.vague && cause === "stale-token") return { ...first, cause, says, kind: told.kind, vague: false };
  const names = told.kind === "fallback" || told.kind === "failover";
  return first.kind === "message" && names && first.cause === cause ? { ...first, says, kind: told.kind } : first;
};

/** As the report has it. */
export const shownFirst = ({ cause, says, time }: First): NonNullable<TriageReport["first"]> => ({
  cause,
  says,
  ...(time === undefined ? {} : { time }),
});
