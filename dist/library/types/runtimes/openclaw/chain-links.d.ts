import type { Chain } from "../../model.ts";
import { type Slot } from "./chain-slots.ts";
import type { Config } from "./config.ts";
import { type OpenBook } from "./model-book.ts";
/** What one slot tries, link by link. */
export declare function resolveSlot(config: Config, open: OpenBook, slot: Slot): Chain;
