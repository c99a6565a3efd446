/** How often something happened, and from when to when. */
import type { Span, When } from "./model.ts";

export const noSpan: Span = { count: 0 };

/** @param times how many the new one stands for */
export const extend = (span: Span, { time }: When, times = 1): Span => {
  const count = span.count + times;
  if (time === undefined) return { ...span, count };
  return { count, first: Math.min(span.first ?? time, time), last: Math.max(span.last ?? time, time) };
};

export const join = (one: Span, other: Span): Span => {
  const firsts = [one.first, other.first].filter((time) => time !== undefined);
  const lasts = [one.last, other.last].filter((time) => time !== undefined);
  return {
    count: one.count + other.count,
    ...(firsts.length > 0 ? { first: Math.min(...firsts) } : {}),
    ...(lasts.length > 0 ? { last: Math.max(...lasts) } : {}),
  };
};
