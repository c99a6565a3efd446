import type { Chain } from "../../model.ts";
import { resolveSlot } from "./chain-links.ts";
import { type Slot, slotsOf } from "./chain-slots.ts";
import type { Config } from "./config.ts";
import { normalizeAgentId, type RosterEntry, rosterOf } from "./config-roster.ts";
import { openBooks } from "./model-book.ts";
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
  const open = openBooks(config.value, version);
  const slots = [defaults, ...roster.filter(({ entry }) => hasModel(entry)).map(ownSlot)];
  const main = slots.map((slot) => resolveSlot(config, open, slot));
  const others = slotsOf(config.value, version, roster).map((slot) => resolveSlot(config, open, slot));
  const chains = [...main, ...others];
  if (!config.valid) return { chains: chains.map((chain) => ({ ...chain, effective: [] })), effective: {} };
  const entries = new Map(roster.map((entry) => [entry.id, entry]));
  const chainOf = new Map(main.map((chain) => [chain.agent, chain]));
  const effective = agents.map((id) => {
    const agent = entries.get(normalizeAgentId(id));
    const written = agent && chainOf.get(agent.id);
    // Without names of its own it tries what the defaults try.
    const same = agent === undefined || open(agent.entry) === open(undefined) ? main[0] : undefined;
    return [id, (written ?? same ?? resolveSlot(config, open, inherited(agent))).effective] as const;
  });
  return { chains, effective: Object.fromEntries(effective) };
}

const defaults: Slot = { slot: "agents.defaults", agent: undefined, at: ["agents", "defaults", "model"], kind: "main" };

const ownSlot = ({ id, entry, at }: RosterEntry): Slot => {
  return { slot: `agents.${id}`, agent: id, at: [...at, "model"], kind: "main", entry };
};

/** An agent without a model of its own tries the defaults, with its own names for them. */
const inherited = (agent: RosterEntry | undefined): Slot =>
  agent === undefined ? defaults : { ...defaults, entry: agent.entry };

const hasModel = (entry: Raw): boolean => typeof own(entry, "model") === "string" || isRecord(own(entry, "model"));
