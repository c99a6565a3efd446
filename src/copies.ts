/** Which profiles are copies of one another, and which of them is the newest. */
import { isHome, isImportable } from "./facts.ts";
import type { Home, Profile } from "./model.ts";

/** Entries of one id, two at least. */
export interface Caches {
  readonly home: Home;
  readonly entries: readonly Profile[];
}

const group = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
};

/** Oauth entries that a runtime uses, or would import: what is merely left over is `stale-copy-on-disk`. */
export const rotating = (home: Home): readonly Profile[] => {
  const found = home.profiles.filter(
    (profile) =>
      profile.kind === "oauth" &&
      !profile.placeholder &&
      (profile.refresh ?? profile.access) !== undefined &&
      isHome(profile.store) &&
      (profile.fate === "usable" || profile.fate === "ineligible" || isImportable(home, profile)),
  );
  // What an older and a newer file of one agent hold under one id is imported as one.
  return group(found, ({ agent, id }) => JSON.stringify([agent, id])).flatMap(([first]) => (first ? [first] : []));
};

/**
 * The entries of one id in several stores that belong together: those of a home. Files of the guides' shape are homes
 * of their own and yet the caches of one runtime.
 */
export const cachesOf = (homes: readonly Home[]): readonly Caches[] => {
  const loose = homes.filter(({ runtime }) => runtime === "generic");
  const whole = homes.filter(({ runtime }) => runtime !== "generic").map((home) => [home]);
  return [...whole, ...(loose.length > 0 ? [loose] : [])].flatMap((together) => {
    const [home] = together;
    const caches = group(together.flatMap(rotating), ({ id }) => id);
    return caches
      .filter((entries) => new Set(entries.map(({ place }) => place.path)).size > 1)
      .flatMap((entries) => (home ? [{ home, entries }] : []));
  });
};

/** The one that was refreshed last; without an expiry, the first (the main agent's, where there is one). */
export const newestOf = (caches: readonly Profile[]): Profile | undefined =>
  caches.toSorted(
    (left, right) =>
      (right.expires ?? 0) - (left.expires ?? 0) || Number(right.agent === "main") - Number(left.agent === "main"),
  )[0];

/** Do they hold another login, or another state of the same one? */
export const differ = (left: Profile, right: Profile): boolean => {
  if (left.account && right.account && !left.account.same(right.account)) return true;
  if (left.refresh || right.refresh) return !(left.refresh?.same(right.refresh) ?? false);
  return !(left.access?.same(right.access) ?? false);
};

/** Entries that differ from the newest of their id: `token-caches-out-of-sync` speaks of them. */
export const drifted = (homes: readonly Home[]): ReadonlySet<Profile> => {
  const found = new Set<Profile>();
  for (const { entries } of cachesOf(homes)) {
    const newest = newestOf(entries);
    for (const one of entries) if (newest && one !== newest && differ(one, newest)) found.add(one);
  }
  return found;
};
