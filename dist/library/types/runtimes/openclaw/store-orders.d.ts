import type { Order } from "../../model.js";
import type { Holding } from "./holding.js";
import type { HomeFiles } from "./home-files.js";
import { type OrderJudge } from "./order-facts.js";
/** The orders kept in a store that is read, and in the state beside it (auth-state.json, or the state row). */
export declare const readStoreOrders: (holding: Holding, files: HomeFiles, judge: OrderJudge) => readonly Order[];
