import type { Order, Place, Pointer } from "../../model.js";
import type { Config } from "./config.js";
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
/** Reads the orders of one place: `{"<provider>": ["<profile id>", …]}`. */
export declare const readOrders: ({ agent, home, value, place }: Written, judge: OrderJudge) => readonly Order[];
/** The orders of `auth.order` of the config, which every agent shares. */
export declare const readConfigOrders: (config: Config, judge: OrderJudge) => readonly Order[];
export {};
