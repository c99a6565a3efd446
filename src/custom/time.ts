const day = 86_400_000;
const units: Readonly<Record<string, number>> = { h: 3_600_000, d: day, w: 7 * day };

/** Unix ms of a number of ms or seconds, an ISO date, `now`, `now+30d`, `now-12h`; `undefined` for anything else. */
export const timeOf = (value: unknown, now: number): number | undefined => {
  if (typeof value === "number")
    return Number.isFinite(value) ? (Math.abs(value) < 1e11 ? value * 1000 : value) : undefined;
  if (typeof value !== "string" || value.length > 40) return undefined;
  const [, sign, count, unit = ""] = /^now(?:([+-])(\d{1,5})([hdw]))?$/.exec(value.trim()) ?? [];
  if (value.trim() === "now") return now;
  if (sign !== undefined) return now + (sign === "-" ? -1 : 1) * Number(count) * (units[unit] ?? day);
  const time = /^\d{4}-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};
