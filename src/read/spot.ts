/** A value and where it stands: offsets in UTF-16 code units, end exclusive. What every tolerant reader makes. */
export interface Spot {
  readonly start: number;
  end: number;
  /** Of its key, quotes included; absent for items of a list and for the root. */
  readonly key: { readonly start: number; readonly end: number } | undefined;
  value: unknown;
  /** What it holds: by key (the last of equal ones), or in a list's order; undefined for scalars and empty things. */
  children: Map<string, Spot> | Spot[] | undefined;
}

/** What stands at a key or index (a number, or its digits) below a spot. */
export const childOf = (spot: Spot, step: string | number): Spot | undefined =>
  Array.isArray(spot.children) ? spot.children[Number(step)] : spot.children?.get(String(step));

/** A record from outside, for looking into; `undefined` for everything else. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Sets an own property whatever its name: plain assignment of `__proto__` would change the prototype instead. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  } else target[key] = value;
}
