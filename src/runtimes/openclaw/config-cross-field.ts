import type { Pointer } from "../../model.ts";
import type { VersionFacts } from "./config-facts.ts";
import { dotted } from "./config-message.ts";
import { retiredModels } from "./config-retired.ts";
import { keyedSince, normalizeAgentId, rosterOf } from "./config-roster.ts";
import { toolRules } from "./config-tool-rules.ts";
import { isAtLeast } from "./era.ts";
import { isRecord, normalizeProvider, own, type Raw } from "./shape.ts";

/** A rule that ties several keys together, broken. */
export interface CrossFieldObjection {
  readonly at: Pointer;
  readonly message: string;
  readonly remedy?: string;
}

type Check = (config: Raw, version: string, facts: VersionFacts) => readonly CrossFieldObjection[];

const consequence = "the gateway refuses the whole file";
const read = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>((found, step) => (isRecord(found) ? own(found, step) : undefined), value);

/**
 * Rules of the version that go beyond the shape of single keys (openclaw 2026.6.1 and 2026.9.6: zod-schema superRefine,
 * validation-core).
 * @param value the config, its agents already moved to where the version keeps them
 */
export const crossFieldObjections = (
  value: unknown,
  version: string,
  facts: VersionFacts,
): readonly CrossFieldObjection[] => (isRecord(value) ? checks.flatMap((check) => check(value, version, facts)) : []);

const ownership: Check = (config, version) => {
  if (!isAtLeast(version, keyedSince)) return [];
  const entries = read(config, "agents", "entries");
  const explicit = read(config, "agents", "ownership") === "explicit";
  const all = isRecord(entries) ? Object.entries(entries) : [];
  const marked = all.filter(([, entry]) => read(entry, "default") === true);
  const at = ["agents", "ownership"];
  const found: CrossFieldObjection[] = [];
  if (all.length === 0 && isRecord(read(config, "agents")))
    found.push({
      at: ["agents", "entries"],
      message: `\`agents.entries\` must name at least one agent: ${consequence}`,
    });
  if (marked.length > 1)
    found.push({ at: ["agents", "entries"], message: `two agents are marked \`default\`: ${consequence}` });
  if (explicit && marked.length > 0)
    found.push({ at, message: `\`agents.ownership\` forbids an agent marked \`default\`: ${consequence}` });
  if (!explicit && all.length > 1 && marked.length === 0)
    found.push({
      at,
      message: `more than one agent needs \`agents.ownership: "explicit"\` in OpenClaw ${version}: ${consequence}`,
      remedy: 'Add `"ownership": "explicit"` to `agents`, or mark one agent `"default": true`.',
    });
  return [...found, ...sameAgent(all.map(([key]) => key))];
};

function sameAgent(keys: readonly string[]): readonly CrossFieldObjection[] {
  const first = new Map<string, string>();
  return keys.flatMap((key) => {
    const id = normalizeAgentId(key);
    const other = first.get(id);
    if (other === undefined) first.set(id, key);
    return other === undefined
      ? []
      : [{ at: ["agents", "entries", key], message: `\`${other}\` and \`${key}\` are the same agent: ${consequence}` }];
  });
}

const knownAgents: Check = (config, version) => {
  const roster = rosterOf(config, version);
  const ids = new Set(roster.map(({ id }) => id));
  const keyed = isAtLeast(version, keyedSince);
  const unknown = (id: unknown, at: Pointer): readonly CrossFieldObjection[] =>
    typeof id !== "string" || ids.has(normalizeAgentId(id)) || (keyed && at[0] === "bindings" && id === "main")
      ? []
      : [{ at, message: `\`${dotted(at)}\` names an agent that is not configured: ${consequence}` }];
  const targets = keyed
    ? [
        ["agents", "defaults", "heartbeat", "agentId"],
        ["agents", "defaults", "systemAgent", "agentId"],
        ["talk", "agentId"],
      ]
    : [];
  if (roster.length === 0) return [];
  const bindings = own(config, "bindings");
  return [
    ...targets.flatMap((at) => unknown(read(config, ...at), at)),
    ...(Array.isArray(bindings)
      ? bindings.flatMap((binding: unknown, index) => unknown(read(binding, "agentId"), ["bindings", index, "agentId"]))
      : []),
    ...broadcastAgents(own(config, "broadcast"), unknown),
  ];
};

function broadcastAgents(
  broadcast: unknown,
  unknown: (id: unknown, at: Pointer) => readonly CrossFieldObjection[],
): readonly CrossFieldObjection[] {
  if (!isRecord(broadcast)) return [];
  return Object.entries(broadcast).flatMap(([peer, entry]) => {
    if (peer === "strategy") return [];
    const ids = Array.isArray(entry) ? entry : read(entry, "agents");
    const at = Array.isArray(entry) ? ["broadcast", peer] : ["broadcast", peer, "agents"];
    return Array.isArray(ids) ? ids.flatMap((id: unknown, index) => unknown(id, [...at, index])) : [];
  });
}

const customProviders: Check = (config, _version, { bundledProviders }) => {
  const providers = read(config, "models", "providers");
  if (!isRecord(providers)) return [];
  return Object.entries(providers).flatMap(([id, provider]) => {
    if (bundledProviders.includes(normalizeProvider(id))) return [];
    const at = ["models", "providers", id];
    const missing = [
      ...(read(provider, "baseUrl") ? [] : ["baseUrl"]),
      ...(Array.isArray(read(provider, "models")) ? [] : ["models"]),
    ];
    return missing.map((key) => ({
      at,
      message: `\`${dotted(at)}\` is not a bundled provider and has no \`${key}\`: ${consequence}`,
    }));
  });
};

const talkProviders: Check = (config) =>
  [["talk"], ["talk", "realtime"]].flatMap((at) => {
    const providers = read(config, ...at, "providers");
    const chosen = read(config, ...at, "provider");
    const names = isRecord(providers) ? Object.keys(providers) : [];
    const name = typeof chosen === "string" ? chosen.trim().toLowerCase() : "";
    const place = [...at, "provider"];
    if (name !== "" && names.length > 0 && !names.includes(name))
      return [{ at: place, message: `\`${dotted(place)}\` names a provider that is not there: ${consequence}` }];
    if (name === "" && names.length > 1)
      return [{ at: place, message: `\`${dotted(place)}\` must choose one of several providers: ${consequence}` }];
    return [];
  });

const tailscale: Check = (config) => {
  const mode = read(config, "gateway", "tailscale", "mode");
  if (mode !== "serve" && mode !== "funnel") return [];
  const bind = read(config, "gateway", "bind") ?? "loopback";
  const host = read(config, "gateway", "customBindHost");
  const loopback = bind === "loopback" || (bind === "custom" && typeof host === "string" && host.startsWith("127."));
  return loopback
    ? []
    : [
        {
          at: ["gateway", "bind"],
          message: `\`gateway.bind\` must stay on loopback while \`gateway.tailscale.mode\` is \`${mode}\`: ${consequence}`,
        },
      ];
};

const checks: readonly Check[] = [
  ownership,
  knownAgents,
  customProviders,
  talkProviders,
  tailscale,
  toolRules,
  retiredModels,
];
