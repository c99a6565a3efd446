import type { AgentView, Chain, Document, Home, KeyHome, Profile, TranslateInput } from "../../model.ts";
import { variableKeys } from "./environment.ts";
import type { ChainSketch, FileFacts, RuntimeFacts } from "./model.ts";
import type { Spot } from "./places.ts";
import { keyOf, profileOf } from "./profile.ts";
import { storeOf } from "./store.ts";

/** A file of a runtime, read. */
export interface Found {
  readonly spot: Spot;
  readonly document: Document;
  readonly facts: FileFacts;
}

const chainOf = (sketch: ChainSketch, path: string): Chain => {
  const links = sketch.links.map(({ written, provider, at, role, fate = "tried" }) => ({
    model: fate === "dropped" ? "" : written.includes("/") || provider === "" ? written : `${provider}/${written}`,
    provider,
    written,
    place: { path, at },
    role,
    fate,
  }));
  return {
    slot: sketch.slot,
    agent: undefined,
    place: { path, at: sketch.at },
    links,
    effective: links.flatMap(({ model, fate }) => (fate === "tried" || fate === "bare" ? [model] : [])),
  };
};

const rank = { first: 0, fallback: 1, never: 2 } as const;

const viewOf = (profiles: readonly Profile[], chains: readonly Chain[]): AgentView => {
  const usable = profiles
    .filter(({ fate }) => fate === "usable")
    .toSorted((left, right) => rank[left.serves ?? "first"] - rank[right.serves ?? "first"]);
  const providers = [...new Set(usable.map(({ provider }) => provider))];
  return {
    profiles: profiles.filter(({ fate }) => fate !== "not-read" && fate !== "dropped").map(({ id }) => id),
    usable: Object.fromEntries(
      providers.map((provider) => [provider, usable.filter((one) => one.provider === provider).map(({ id }) => id)]),
    ),
    ineligible: Object.fromEntries(
      profiles.flatMap(({ id, fate, reason }) => (fate === "ineligible" ? [[id, reason ?? "unusable"]] : [])),
    ),
    chain: chains[0]?.effective ?? [],
    error: null,
  };
};

/** Encrypted files whose key is here, too. */
const sealedIn = (found: readonly Found[]): NonNullable<Home["sealed"]> =>
  found.flatMap(({ facts: { sealed }, document }): NonNullable<Home["sealed"]> => {
    if (sealed === undefined) return [];
    const place = { path: document.source.path, at: sealed.at };
    if (sealed.derived !== undefined) return [{ place, derived: sealed.derived }];
    const key = found.find(({ spot }) => spot.file.role === sealed.key);
    return key ? [{ place, key: { path: key.document.source.path, at: [] } }] : [];
  });

/** One installation: what its files say together. */
export const homeOf = (runtime: RuntimeFacts, root: string, found: readonly Found[], input: TranslateInput): Home => {
  const profiles: Profile[] = [];
  const stores: Home["stores"][number][] = [];
  const keys: KeyHome[] = [];
  for (const one of found) {
    const { facts, document, spot } = one;
    const { path } = document.source;
    const store = storeOf(one);
    if (spot.file.store === true) stores.push(store);
    for (const sketch of facts.profiles ?? []) profiles.push(profileOf(sketch, store));
    if (spot.rotated) continue;
    for (const sketch of facts.keys ?? []) {
      const key = keyOf(sketch, path);
      if (key) keys.push(key);
    }
  }
  keys.push(...variableKeys(runtime, root, input));
  const live = found.filter(({ spot }) => !spot.rotated);
  const sealed = sealedIn(live);
  const chains = live.flatMap(({ facts, document }) =>
    (facts.chains ?? []).map((sketch) => chainOf(sketch, document.source.path)),
  );
  const config = live.find(({ spot }) => spot.file.store !== true);
  const named = [
    ...profiles.filter(({ fate }) => fate !== "not-read").map(({ provider }) => provider),
    ...keys.map(({ provider }) => provider),
    ...live.flatMap(({ facts }) => facts.providers ?? []),
  ];
  const home: Home = {
    runtime: runtime.id,
    target: { runtime: runtime.id, version: runtime.version, era: "", chosen: "newest-known" },
    root,
    agents: { main: viewOf(profiles, chains) },
    stores,
    profiles,
    orders: [],
    keys,
    declared: [],
    chains,
    providers: new Set(named.filter((name) => name !== "")),
    configFlaws: live.flatMap(({ facts, document }) =>
      (facts.rejected ?? []).map(({ at, message, remedy }) => ({
        place: { path: document.source.path, at },
        message,
        ...(remedy !== undefined && { remedy }),
      })),
    ),
    config: config && { path: config.document.source.path, at: [] },
    ...(runtime.login !== undefined && { login: runtime.login }),
    ...(sealed.length > 0 && { sealed }),
  };
  return runtime.settle
    ? runtime.settle(home, new Map(live.map(({ spot, document }) => [spot.file.role, document])))
    : home;
};
