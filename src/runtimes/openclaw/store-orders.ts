import type { Order } from "../../model.ts";
import type { Holding } from "./holding.ts";
import type { HomeFiles } from "./home-files.ts";
import { agentRows, sharedRows } from "./load.ts";
import { type OrderJudge, readOrders } from "./order-facts.ts";
import { isRecord, own } from "./shape.ts";
import { readCell, readStrictJson } from "./strict-json.ts";

const orderOf = (value: unknown): unknown => (isRecord(value) ? own(value, "order") : undefined);

/** The orders kept in a store that is read, and in the state beside it (auth-state.json, or the state row). */
export const readStoreOrders = (holding: Holding, files: HomeFiles, judge: OrderJudge): readonly Order[] => {
  const { document, agent, role, fate, format, base, value } = holding;
  if (role !== "primary" || fate !== "read") return [];
  const { path } = document.source;
  const store = readOrders(
    { agent, home: "store", value: orderOf(value), place: (at) => ({ path, at: [...base, "order", ...at] }) },
    judge,
  );
  const row = base[0] === sharedRows.store ? sharedRows.state : agentRows.state;
  const stateDocument = format === "sqlite" ? document : files.agents.get(agent ?? "main")?.state;
  if (!stateDocument) return store;
  const state = format === "sqlite" ? readCell(document, row) : readStrictJson(stateDocument);
  const stateBase = format === "sqlite" ? [row, "order"] : ["order"];
  const place = (at: readonly (string | number)[]) => ({ path: stateDocument.source.path, at: [...stateBase, ...at] });
  return [...store, ...readOrders({ agent, home: "state", value: orderOf(state), place }, judge)];
};
