import type { Flaw, Order, Place, Pointer } from "../../model.ts";
import type { Config } from "./config.ts";
import { isRecord, normalizeProvider, own } from "./shape.ts";

/** What the runtime makes of an order: the fate of an id, and what is tried in the end. */
export interface OrderJudge {
  fate(agent: string | undefined, provider: string, id: string): string;
  effective(agent: string | undefined, provider: string): readonly string[];
}

interface Written {
  readonly agent: string | undefined;
  readonly home: Order["home"];
  readonly value: unknown;
  place(at: Pointer): Place;
}

const flawOf = (value: unknown, place: Place, home: Order["home"]): Flaw | undefined => {
  const outcome = home === "config" ? "the config is invalid and no profile of the provider is tried" : "it is ignored";
  if (!Array.isArray(value)) return { place, message: `the order is not a list: ${outcome}` };
  if (value.length === 0 && home !== "config") return { place, message: "the order is empty: it is ignored" };
  return undefined;
};

/** Reads the orders of one place: `{"<provider>": ["<profile id>", …]}`. */
export const readOrders = ({ agent, home, value, place }: Written, judge: OrderJudge): readonly Order[] => {
  if (value === undefined) return [];
  if (!isRecord(value)) {
    const flaw = { place: place([]), message: "`order` is not an object keyed by provider: it is ignored" };
    return [{ agent, provider: "", place: place([]), home, ids: [], effective: [], flaw }];
  }
  return Object.entries(value).map(([name, list]): Order => {
    const provider = normalizeProvider(name);
    const flaw = flawOf(list, place([name]), home);
    const ids = (Array.isArray(list) ? list : []).flatMap((id: unknown, index) =>
      typeof id === "string"
        ? [{ id, place: place([name, index]), fate: judge.fate(agent, provider, home === "config" ? id : id.trim()) }]
        : [],
    );
    const effective = judge.effective(agent, provider);
    return { agent, provider, place: place([name]), home, ids, effective, ...(flaw && { flaw }) };
  });
};

/** The orders of `auth.order` of the config, which every agent shares. */
export const readConfigOrders = (config: Config, judge: OrderJudge): readonly Order[] => {
  const auth = own(config.value, "auth");
  const value = isRecord(auth) ? own(auth, "order") : undefined;
  const place = (at: Pointer) => config.place(["auth", "order", ...at]);
  return readOrders({ agent: undefined, home: "config", value, place }, judge);
};
