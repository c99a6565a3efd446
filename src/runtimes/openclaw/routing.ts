import { inObjectOrder, isRecord, normalizeProvider, own } from "./shape.ts";

/** When a profile may be tried again, and when it was used. Unix ms. */
export interface Usage {
  readonly lastUsed: number;
  readonly until: readonly number[];
}

/** What the runtime remembers about the choice of profiles, apart from the secrets. */
export interface Routing {
  readonly order: ReadonlyMap<string, readonly string[]>;
  readonly usage: ReadonlyMap<string, Usage>;
  /** `lastGood` only keeps a store from counting as empty; no version orders by it. */
  readonly lastGood: ReadonlyMap<string, string>;
}

export const noRouting: Routing = { order: new Map(), usage: new Map(), lastGood: new Map() };

const latest = 8.64e15;

const windows = ["blockedUntil", "cooldownUntil", "disabledUntil"] as const;
const counted = ["lastUsed", ...windows, "errorCount", "lastFailureAt"] as const;

const readOrder = (raw: unknown): ReadonlyMap<string, readonly string[]> => {
  if (!isRecord(raw)) return new Map();
  const order = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(raw)) {
    const provider = normalizeProvider(name);
    if (!Array.isArray(value) || provider === "") continue;
    const ids = value.flatMap((id: unknown) => (typeof id === "string" && id.trim() !== "" ? [id.trim()] : []));
    if (ids.length > 0) order.set(provider, ids);
  }
  return inObjectOrder(order);
};

const readUsage = (raw: unknown): ReadonlyMap<string, Usage> => {
  if (!isRecord(raw)) return new Map();
  const usage = new Map<string, Usage>();
  for (const [name, value] of Object.entries(raw)) {
    const id = name.trim();
    if (id === "" || !isRecord(value)) continue;
    const numbers = counted.map((field) => own(value, field)).filter((number) => Number.isFinite(number));
    const lastUsed = own(value, "lastUsed");
    const until = windows
      .map((field) => own(value, field))
      .filter((time): time is number => typeof time === "number" && time > 0 && time <= latest);
    if (numbers.length === 0 && until.length === 0) continue;
    usage.set(id, { lastUsed: typeof lastUsed === "number" && Number.isFinite(lastUsed) ? lastUsed : 0, until });
  }
  return usage;
};

const readLastGood = (raw: unknown): ReadonlyMap<string, string> => {
  if (!isRecord(raw)) return new Map();
  const good = new Map<string, string>();
  for (const [name, id] of Object.entries(raw)) {
    const provider = normalizeProvider(name);
    if (provider !== "" && typeof id === "string" && id.trim() !== "") good.set(provider, id.trim());
  }
  return good;
};

/** Reads `order`, `usageStats` and `lastGood`; anything of another shape is silently nothing (openclaw state.ts). */
export const readRouting = (raw: unknown): Routing =>
  isRecord(raw)
    ? {
        order: readOrder(own(raw, "order")),
        usage: readUsage(own(raw, "usageStats")),
        lastGood: readLastGood(own(raw, "lastGood")),
      }
    : noRouting;

/** Later files win, key by key. */
export const mergeRouting = (base: Routing, override: Routing): Routing => ({
  order: inObjectOrder([...base.order, ...override.order]),
  usage: new Map([...base.usage, ...override.usage]),
  lastGood: new Map([...base.lastGood, ...override.lastGood]),
});

/** Until when a profile is not tried, at `now`; `undefined`: it is available. Elapsed windows count as cleared. */
export const unavailableUntil = (usage: Usage | undefined, now: number): number | undefined => {
  const open = usage?.until.filter((time) => time > now) ?? [];
  return open.length > 0 ? Math.max(...open) : undefined;
};
