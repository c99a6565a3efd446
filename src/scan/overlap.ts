/** Of spans that overlap the most telling one stays. */
import type { Span } from "./model.ts";
import type { Verified } from "./verify-token.ts";

const levels = { low: 0, medium: 1, high: 2 } as const;
const proofs = { shape: 3, structure: 2, name: 1, entropy: 0 } as const;

const isProved = (span: Span | Verified): boolean => "proved" in span && span.proved === true;

// A name near it proves a shape that many issuers share; a shape only one of them has says more.
const worth = (span: Span): number => proofs[span.by] * 10 + levels[span.confidence] * 2 + (isProved(span) ? 1 : 0);

/** Positive where `one` says more than `other`: by what found it, confidence, proof, length; ids break ties. */
const compare = (one: Span, other: Span): number =>
  worth(one) - worth(other) || one.end - one.start - (other.end - other.start) || (one.shape < other.shape ? 1 : -1);

const plain = (span: Span | Verified): Span => {
  if (!("proved" in span)) return span;
  const { proved, ...rest } = span;
  return rest;
};

/** What `winner` has of `loser`: its name, and that it is worth a word. */
const joined = (winner: Span, loser: Span): Span => {
  const named = winner.name === undefined && loser.name !== undefined ? { ...winner, name: loser.name } : winner;
  const whole = loser.start <= winner.start && loser.end >= winner.end;
  return whole && winner.confidence === "low" && loser.confidence !== "low"
    ? { ...named, confidence: "medium" }
    : named;
};

/**
 * Spans in order of start, none over another. The one that stays takes the name of the one that goes, and is
 * no lesser: a token whose checksum is wrong is a secret still where a secret's name stands before it.
 */
export const withoutOverlaps = (spans: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || compare(other, one))) {
    let best = span;
    for (let last = kept.at(-1); last !== undefined && last.end > best.start; last = kept.at(-1)) {
      kept.pop();
      const [winner, loser] = compare(last, best) > 0 ? [last, best] : [best, last];
      best = joined(winner, loser);
    }
    kept.push(best);
  }
  return kept.map(plain);
};
