/** Numbers in words, the same in every format for people. */

/** `1 file`, `12 files`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(count)} ${count === 1 ? noun : plural}`;

/** `1,209`. Intl would say the same, and takes 10 ms to load its data. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** Bytes → `512 B`, `34 kB`, `1.2 MB`; powers of 1000. */
export const sized = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value < 10 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value)} ${unit}`;
};

/** Milliseconds a run took → `41 ms`, `1.2 s`. */
export const took = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** Milliseconds from now → `in 3 days`, `2 hours ago`. */
export const away = (milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const length =
    minutes < 1
      ? "less than a minute"
      : minutes < 60
        ? counted(minutes, "minute")
        : minutes < 48 * 60
          ? counted(Math.floor(minutes / 60), "hour")
          : minutes < 730 * 1440
            ? counted(Math.floor(minutes / 1440), "day")
            : counted(Math.floor(minutes / 525_960), "year");
  return milliseconds < 0 ? `${length} ago` : `in ${length}`;
};

/** `a`, `a and b`, `a, b and 3 more`. */
export const listed = (items: readonly string[], most: number): string => {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const last = items.length > most ? `${items.length - shown.length} more` : shown[shown.length - 1];
  const before = items.length > most ? shown : shown.slice(0, -1);
  return before.length === 0 ? (last ?? "") : `${before.join(", ")} and ${last}`;
};
