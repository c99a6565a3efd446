import type { Chain, Pointer } from "../../model.ts";
import { resolveSlot } from "./chain-links.ts";
import { type Slot, slotsOf } from "./chain-slots.ts";
import type { Config } from "./config.ts";
import { normalizeAgentId, rosterOf } from "./config-roster.ts";
import { isRecord, own, type Raw } from "./shape.ts";

/** Every chain that is written, and what each agent tries in the end. */
export interface Chains {
  readonly chains: readonly Chain[];
  /** Agent → `provider/model` in the order they are tried; empty for a config that is refused. */
  readonly effective: Readonly<Record<string, readonly string[]>>;
}

/**
 * The models every slot tries (openclaw 2026.6.1 and 2026.9.6: model-fallback, model-selection, agent-scope). A chain
 * for the defaults, for each agent that writes a `model` of its own, and for each other slot with fallbacks that is
 * written.
 * @param agents ids to answer for, whether the config names them or not
 */
export function readChains(config: Config, version: string, agents: readonly string[]): Chains {
  const roster = rosterOf(config.value, version);
  const entryOf = (id: string) => roster.find((agent) => agent.id === normalizeAgentId(id));
  const slots = slotsOf(config.value, version, roster);
  const defaults: Slot = {
    slot: "agents.defaults",
    agent: undefined,
    at: ["agents", "defaults", "model"],
    kind: "main",
  };
  const own = roster.flatMap(({ id, entry, at }): readonly Slot[] =>
    hasModel(entry) ? [{ slot: `agents.${id}`, agent: id, at: [...at, "model"], kind: "main", entry }] : [],
  );
  const chains = [defaults, ...own, ...slots].map((slot) => {
    const chain = resolveSlot(config, version, slot);
    return config.valid ? chain : { ...chain, effective: [] };
  });
  if (!config.valid) return { chains, effective: {} };
  const effective = new Map<string, readonly string[]>();
  for (const id of agents) {
    const agent = entryOf(id);
    const at: Pointer = agent && hasModel(agent.entry) ? [...agent.at, "model"] : defaults.at;
    const slot: Slot = { slot: id, agent: id, at, kind: "main", ...(agent ? { entry: agent.entry } : {}) };
    effective.set(id, resolveSlot(config, version, slot).effective);
  }
  return { chains, effective: Object.fromEntries(effective) };
}

const hasModel = (entry: Raw): boolean => typeof own(entry, "model") === "string" || isRecord(own(entry, "model"));
