import type { Chain } from "../../model.js";
import { type Slot } from "./chain-slots.js";
import type { Config } from "./config.js";
import { type OpenBook } from "./model-book.js";
/** What one slot tries, link by link. */
export declare function resolveSlot(config: Config, open: OpenBook, slot: Slot): Chain;
