import type { Pointer } from "../../model.ts";
import { isAtLeast } from "./era.ts";
import { isRecord, own, type Raw, written } from "./shape.ts";

/** One agent of a config, and where it stands there. */
export interface RosterEntry {
  readonly id: string;
  readonly entry: Raw;
  readonly at: Pointer;
}

/** From here on agents stand in `agents.entries`, keyed by id, and a list is moved there on reading. */
export const keyedSince = "2026.8.1";

/** An agent id as OpenClaw compares it (every version: session-key, normalizeAgentId). */
export const normalizeAgentId = (value: unknown): string =>
  (typeof value === "string" ? value : "")
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "") || "main";

/** The agents a config writes, in order; the first of two with one id counts. */
export function rosterOf(value: Raw, version: string): readonly RosterEntry[] {
  const agents = own(value, "agents");
  if (!isRecord(agents)) return [];
  const entries = own(agents, "entries");
  const keyed = isRecord(entries) && isAtLeast(version, keyedSince);
  const all: readonly RosterEntry[] = keyed ? keyedEntries(entries) : listEntries(own(agents, "list"));
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
}

const keyedEntries = (entries: Raw): readonly RosterEntry[] =>
  Object.entries(entries).flatMap(([key, entry]) =>
    isRecord(entry) ? [{ id: normalizeAgentId(key), entry, at: ["agents", "entries", key] }] : [],
  );

const listEntries = (list: unknown): readonly RosterEntry[] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown, index) =>
        isRecord(entry) ? [{ id: normalizeAgentId(own(entry, "id")), entry, at: ["agents", "list", index] }] : [],
      )
    : [];

/**
 * The agents of a config, `main` where it names none.
 * @returns id, its own `agentDir` where one is written, and whether requests without an agent go to it
 */
export function listAgents(config: {
  readonly value: Raw;
  readonly version: string;
}): readonly { readonly id: string; readonly agentDir?: string; readonly isDefault: boolean }[] {
  const roster = rosterOf(config.value, config.version);
  if (roster.length === 0) return [{ id: "main", isDefault: true }];
  const marked = roster.find(({ entry }) => Boolean(own(entry, "default"))) ?? roster[0];
  return roster.map((agent) => {
    const agentDir = written(own(agent.entry, "agentDir"))?.trim();
    const isDefault = agent === marked;
    return agentDir === undefined ? { id: agent.id, isDefault } : { id: agent.id, agentDir, isDefault };
  });
}

/**
 * A config with the list of agents moved to keyed entries, as OpenClaw does on reading since 2026.8.1, and the way back
 * to the written key paths. A list it cannot move stays, and is then refused as an unknown key.
 */
export function projectRoster(
  value: unknown,
  version: string,
): { readonly projected: unknown; readonly original: (at: Pointer) => Pointer } {
  const same = { projected: value, original: (at: Pointer) => at };
  if (!isRecord(value) || !isAtLeast(version, keyedSince)) return same;
  const agents = Object.hasOwn(value, "agents") ? value.agents : {};
  if (!isRecord(agents)) return same;
  const { list, ...rest } = agents;
  if (Object.hasOwn(agents, "list") && Object.hasOwn(agents, "entries")) return same;
  const moved = Object.hasOwn(agents, "list") ? moveList(list) : undefined;
  if (Object.hasOwn(agents, "list") && moved === undefined) return same;
  const roster = moved ?? own(agents, "entries");
  const empty = roster === undefined || (isRecord(roster) && Object.keys(roster).length === 0);
  const entries = empty && own(agents, "ownership") !== "explicit" ? { main: {} } : roster;
  const { entries: _, ...others } = rest;
  const projected = { ...value, agents: entries === undefined ? others : { ...others, entries } };
  const ids = moved === undefined ? [] : Object.keys(moved);
  return { projected, original: (at) => (moved === undefined ? at : listPath(at, ids)) };
}

function moveList(list: unknown): Raw | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries: Record<string, unknown> = {};
  for (const item of list as readonly unknown[]) {
    if (!isRecord(item)) return undefined;
    const { id, ...entry } = item;
    if (typeof id !== "string" || normalizeAgentId(id) !== id || Object.hasOwn(entries, id)) return undefined;
    entries[id] = entry;
  }
  return entries;
}

const listPath = (at: Pointer, ids: readonly string[]): Pointer =>
  at[0] === "agents" && at[1] === "entries"
    ? ["agents", "list", ...(at.length > 2 ? [ids.indexOf(String(at[2])), ...at.slice(3)] : [])]
    : at;
