/**
 * The first moment after the day: `2027-01-31` holds through its last millisecond in UTC.
 * @returns Unix time in ms; undefined where the text is not a day that exists
 */
export declare const endOfDay: (day: string) => number | undefined;
/** Is the day over? What is not a day counts as over: a typo must not silence a finding for ever. */
export declare const expired: (day: string, now: number) => boolean;
/** Does the day lie more than `days` days ahead? `now` in ms. */
export declare const beyond: (day: string, days: number, now: number) => boolean;
/** The day, `days` days from now, in UTC. */
export declare const dayAfter: (days: number, now: number) => string;
