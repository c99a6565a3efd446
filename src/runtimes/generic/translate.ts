import type { AgentView, ClaimedDocument, Home, Order, Profile, Store, TranslateInput } from "../../model.ts";
import { containerFlaw } from "../openclaw/container-flaw.ts";
import { isRecord, normalizeProvider, own } from "../openclaw/shape.ts";
import { readStrictJson } from "../openclaw/strict-json.ts";
import { countMentions, findCredentials } from "../openclaw/tolerant.ts";
import { holdsPlaceholder, readEntries, readProfile } from "./entries.ts";

const target = { runtime: "generic", version: "1", era: "json", chosen: "newest-known" } as const;

const rank: Readonly<Record<string, number>> = { oauth: 0, token: 1, "api-key": 2 };

const storeOf = ({ document }: ClaimedDocument): Store => {
  const parses = readStrictJson(document) !== undefined;
  const entries = parses ? readEntries(document) : [];
  const found = findCredentials(document.value);
  const { path, mode, exposure } = document.source;
  const flaw = parses && entries.length === 0 ? containerFlaw(document.value, found, path, []) : undefined;
  return {
    agent: "main",
    place: { path, at: [] },
    role: "primary",
    format: "json",
    fate: parses ? (entries.length > 0 ? "loaded" : "zero") : "unreadable",
    held: Math.max(entries.length, found.length || countMentions(document)),
    loaded: entries.length,
    ...(flaw && { flaw: { ...flaw, message: flaw.message.replace("OpenClaw reads", "the runtime reads") } }),
    problems: document.problems,
    ...(mode !== undefined && { mode }),
    exposure,
    template: entries.length > 0 && entries.every(holdsPlaceholder),
  };
};

const readOrders = ({ document }: ClaimedDocument, usable: AgentView["usable"]): readonly Order[] => {
  const order = isRecord(document.value) ? own(document.value, "order") : undefined;
  if (!isRecord(order)) return [];
  const { path } = document.source;
  return Object.entries(order).map(([name, list]): Order => {
    const provider = normalizeProvider(name);
    const effective = Object.hasOwn(usable, provider) ? (usable[provider] ?? []) : [];
    const ids = (Array.isArray(list) ? list : []).flatMap((id: unknown, index) =>
      typeof id === "string"
        ? [{ id, place: { path, at: ["order", name, index] }, fate: effective.includes(id) ? "ok" : "profile_missing" }]
        : [],
    );
    return { agent: "main", provider, place: { path, at: ["order", name] }, home: "store", ids, effective };
  });
};

const viewOf = (profiles: readonly Profile[], order: unknown): AgentView => {
  const usable = profiles.filter(({ fate }) => fate === "usable");
  const providers = [...new Set(usable.map(({ provider }) => provider))];
  const sequence = (provider: string): readonly string[] => {
    const ids = usable
      .filter((profile) => profile.provider === provider)
      .toSorted((left, right) => (rank[left.kind] ?? 3) - (rank[right.kind] ?? 3))
      .map(({ id }) => id);
    const chosen = isRecord(order) ? own(order, provider) : undefined;
    return Array.isArray(chosen)
      ? chosen.filter((id): id is string => typeof id === "string" && ids.includes(id))
      : ids;
  };
  return {
    profiles: profiles.map(({ id }) => id),
    usable: Object.fromEntries(providers.map((provider) => [provider, sequence(provider)])),
    ineligible: Object.fromEntries(profiles.flatMap(({ id, reason }) => (reason === undefined ? [] : [[id, reason]]))),
    chain: [],
    error: null,
  };
};

const translateFile = (entry: ClaimedDocument): Home => {
  const entries = readEntries(entry.document);
  const store = storeOf(entry);
  const profiles = entries.map((item) => readProfile(item, store));
  const order = isRecord(entry.document.value) ? own(entry.document.value, "order") : undefined;
  const view = viewOf(profiles, order);
  return {
    runtime: "generic",
    target,
    root: entry.claim.root,
    agents: { main: view },
    stores: [store],
    profiles,
    orders: readOrders(entry, view.usable),
    keys: [],
    declared: [],
    chains: [],
    providers: new Set(profiles.map(({ provider }) => provider)),
    configFlaws: [],
    config: undefined,
  };
};

/** One home for each file of the guides' shape. */
export const translate = ({ claimed }: TranslateInput): readonly Home[] => claimed.map(translateFile);
