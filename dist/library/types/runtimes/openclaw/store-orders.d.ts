import type { Order } from "../../model.ts";
import type { Holding } from "./holding.ts";
import type { HomeFiles } from "./home-files.ts";
import { type OrderJudge } from "./order-facts.ts";
/** The orders kept in a store that is read, and in the state beside it (auth-state.json, or the state row). */
export declare const readStoreOrders: (holding: Holding, files: HomeFiles, judge: OrderJudge) => readonly Order[];
