const millisecondsPerDay = 86_400_000;

/**
 * The first moment after the day: `2027-01-31` holds through its last millisecond in UTC.
 * @returns Unix time in ms; undefined where the text is not a day that exists
 */
export const endOfDay = (day: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const start = Date.parse(`${day}T00:00:00.000Z`);
  // Date.parse takes 2027-02-31 for March 3rd in some engines; the round trip tells.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return undefined;
  return start + millisecondsPerDay;
};

/** Is the day over? What is not a day counts as over: a typo must not silence a finding for ever. */
export const expired = (day: string, now: number): boolean => {
  const end = endOfDay(day);
  return end === undefined || now >= end;
};

/** Does the day lie more than `days` days ahead? `now` in ms. */
export const beyond = (day: string, days: number, now: number): boolean => {
  const end = endOfDay(day);
  return end !== undefined && end - now > (days + 1) * millisecondsPerDay;
};

/** The day, `days` days from now, in UTC. */
export const dayAfter = (days: number, now: number): string =>
  new Date(now + days * millisecondsPerDay).toISOString().slice(0, 10);
