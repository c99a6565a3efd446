export type Raw = Readonly<Record<string, unknown>>;

/** A JSON object: not null, not a list. */
export const isRecord = (value: unknown): value is Raw =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** An own property; inherited names (`constructor`, `__proto__`) are never found. */
export const own = (record: Raw, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** A string that is not blank, as it stands; else `undefined`. */
export const written = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** Provider ids are only trimmed and lowercased (openclaw 2026.6.1 to 2026.9.6, provider-id). */
export const normalizeProvider = (value: unknown): string =>
  typeof value === "string" ? value.trim().toLowerCase() : "";

const index = /^(?:0|[1-9]\d{0,9})$/;

/** Entries in the order a JavaScript object lists them: whole numbers first. The runtime keeps profiles in objects. */
export const inObjectOrder = <Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> => {
  const all = new Map(entries);
  const numbered = [...all].filter(([key]) => index.test(key) && Number(key) < 4294967295);
  if (numbered.length === 0) return all;
  const first = new Map(numbered.toSorted(([left], [right]) => Number(left) - Number(right)));
  return new Map([...first, ...[...all].filter(([key]) => !first.has(key))]);
};
