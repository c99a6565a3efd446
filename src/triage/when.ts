/** Times as logs write them → Unix time in ms. */
import type { When } from "./model.ts";

/** Before agents of this kind there is no log of one; a line that claims so was forged or is not a time. */
const earliest = Date.UTC(2024, 0, 1);
const day = 86_400_000;

export const iso =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?\s?(Z|UTC|[+-]\d\d:?\d\d)?(?=[\s\]]|$)/;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const syslog = /^([A-Z][a-z]{2}) ([ 0-3]\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?= )/;

const offset = (zone: string | undefined): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

const millis = (fraction: string | undefined): number => Math.floor(Number(`0.${fraction ?? 0}`) * 1000);

/** @param now Unix time in ms; a time more than a day after it is none */
export const plausible = (time: number, now: number): number | undefined =>
  time >= earliest && time <= now + day ? time : undefined;

/** A time without a zone is read as UTC and marked as a guess. */
export const readIso = (found: RegExpExecArray, now: number): When => {
  const [, year, month, date, hour, minute, second, fraction, zone] = found;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  const time = plausible(utc + millis(fraction) - offset(zone), now);
  return time === undefined ? {} : zone === undefined ? { time, about: true } : { time };
};

/** `Nov 24 10:00:00`: of this year, or of the last one where that would lie ahead. */
export const readSyslog = (found: RegExpExecArray, now: number): When => {
  const [, month = "", date, hour, minute, second, fraction] = found;
  const index = months.indexOf(month);
  if (index < 0) return {};
  const inYear = (year: number): number =>
    Date.UTC(year, index, Number(date), Number(hour), Number(minute), Number(second)) + millis(fraction);
  const year = new Date(now).getUTCFullYear();
  const time = plausible(inYear(year) > now + day ? inYear(year - 1) : inYear(year), now);
  return time === undefined ? {} : { time, about: true };
};

/** A text, or number, of microseconds, milliseconds or ISO 8601, as JSON logs hold it. */
export const readTime = (value: unknown, now: number): When => {
  if (typeof value === "number" || (typeof value === "string" && /^\d{10,17}$/.test(value))) {
    const number = Number(value);
    const time = plausible(number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000, now);
    return time === undefined ? {} : { time: Math.floor(time) };
  }
  const found = typeof value === "string" ? iso.exec(value) : null;
  return found === null ? {} : readIso(found, now);
};
