/** The facts of the homes as plain data, for rules that speak of profiles, chains and keys; no secret is in it. */

import { secretsOf } from "../facts.ts";
import { familyOf } from "../families.ts";
import type { Chain, Home, KeyHome, Lane, Place, Profile, Scene, Store } from "../model.ts";
import { formatPointer } from "../pointer.ts";

/** One home for rules to look into, and where each of its parts is written: pointer → place. */
export interface FactsView {
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, Place>;
  readonly home: Home;
}

type LaneIn = (home: Home, provider: string) => Lane;

/** Equal credentials have one name over all homes: `login-1`. */
export type Groups = Map<string, number>;

const loginOf = (groups: Groups, secret: Profile["access"]): string | null =>
  secret === undefined ? null : `login-${secret.groupIn(groups) + 1}`;

const profileView = (home: Home, profile: Profile, lane: LaneIn, groups: Groups) => {
  const { id, agent, provider, kind, fate, reason, expires, store, reference, placeholder, serves, refreshes } =
    profile;
  const [held] = secretsOf(profile);
  return {
    ...{ id, agent: agent ?? null, provider, family: familyOf(provider), kind, fate, reason: reason ?? null },
    ...{ lane: lane(home, provider).lane, owner: lane(home, provider).owner ?? null },
    ...{ expires: expires ?? null, role: store.role, path: store.place.path, reference, placeholder },
    ...{ serves: serves ?? "fallback", refreshes: refreshes ?? profile.refresh !== undefined },
    ...{ held: held !== undefined, login: loginOf(groups, profile.refresh ?? held) },
  };
};

const keyView = (home: Home, key: KeyHome, lane: LaneIn, groups: Groups) => ({
  ...{ provider: key.provider, name: key.name, home: key.home, agent: key.agent ?? null, path: key.place.path },
  ...{ reference: key.reference, placeholder: key.placeholder, serves: key.serves ?? "fallback" },
  ...{ lane: lane(home, key.provider).lane, held: key.secret !== undefined, login: loginOf(groups, key.secret) },
});

const chainView = (home: Home, chain: Chain, lane: LaneIn) => ({
  slot: chain.slot,
  agent: chain.agent ?? null,
  models: chain.effective,
  implied: chain.impliedPrimary ?? null,
  links: chain.links.map(({ model, provider, written, role, fate, profile }) => ({
    ...{ model, provider, family: familyOf(provider), written, role, fate, profile: profile ?? null },
    ...{
      lane: lane(home, provider).lane,
      credential: home.profiles.some((one) => one.provider === provider && one.fate === "usable"),
    },
  })),
});

const storeView = ({ place, agent, role, format, fate, held, loaded, mode, exposure, template }: Store) => ({
  ...{ path: place.path, agent: agent ?? null, role, format, fate, held, loaded, exposure, template },
  mode: mode === undefined ? null : `0${(mode & 0o777).toString(8)}`,
});

/** The view of one home. @param groups shared by all homes of a run, so that equal credentials are told */
const factsView = (home: Home, lane: LaneIn, groups: Groups): FactsView => {
  const places = new Map<string, Place>();
  const put = (at: readonly (string | number)[], place: Place | undefined): void => {
    if (place) places.set(formatPointer(at), place);
  };
  for (const [index, { place }] of home.profiles.entries()) put(["profiles", index], place);
  for (const [index, { place }] of home.keys.entries()) put(["keys", index], place);
  for (const [index, { place }] of home.stores.entries()) put(["stores", index], place);
  for (const [index, { place }] of home.orders.entries()) put(["orders", index], place);
  for (const [index, { place, links }] of home.chains.entries()) {
    put(["chains", index], place);
    for (const [number, link] of links.entries()) put(["chains", index, "links", number], link.place);
  }
  put([], home.config ?? home.stores[0]?.place ?? { path: home.root === "" ? "." : home.root, at: [] });
  return {
    home,
    places,
    value: {
      ...{ runtime: home.runtime, version: home.target.version, era: home.target.era, root: home.root },
      profiles: home.profiles.map((one) => profileView(home, one, lane, groups)),
      keys: home.keys.map((one) => keyView(home, one, lane, groups)),
      chains: home.chains.map((one) => chainView(home, one, lane)),
      orders: home.orders.map(({ agent, provider, home: where, ids, effective }) => ({
        ...{ agent: agent ?? null, provider, home: where, effective },
        ids: ids.map(({ id }) => id),
      })),
      stores: home.stores.map(storeView),
      agents: Object.entries(home.agents).map(([id, { profiles, usable, chain, error }]) => ({
        id,
        profiles,
        usable,
        chain,
        error,
      })),
      providers: [...home.providers].map((name) => ({ name, family: familyOf(name), lane: lane(home, name).lane })),
    },
  };
};

/** By the homes of a run: its rules all look at one picture of them. */
const drawn = new WeakMap<Scene["homes"], readonly FactsView[]>();

/** The views of all homes of a run. */
export const factsOf = ({ homes, lane }: Pick<Scene, "homes" | "lane">): readonly FactsView[] => {
  const known = drawn.get(homes);
  if (known) return known;
  const groups: Groups = new Map();
  const views = homes.map((home) => factsView(home, lane, groups));
  drawn.set(homes, views);
  return views;
};

/** Where a part of the facts is written: its own place, or that of the nearest thing around it. */
export const placeIn = ({ places }: FactsView, at: readonly (string | number)[]): Place => {
  // Things are two deep, links of chains four; names and numbers of the view need no escape.
  for (const depth of [4, 2]) {
    const found = at.length < depth ? undefined : places.get(`/${at.slice(0, depth).join("/")}`);
    if (found) return found;
  }
  return places.get("") ?? { path: ".", at: [] };
};
