/** Questions that several rules ask of the facts. Pure; no runtime's field names. */
import { isApiKey } from "./credential-kinds.ts";
import type { Draft, Home, Place, Profile, Store } from "./model.ts";
import { formatPointer } from "./pointer.ts";
import type { Secret } from "./secret.ts";

/** An oauth or token profile: what a subscription is used through. */
export const isSubscription = ({ kind }: { readonly kind: string }): boolean => kind === "oauth" || kind === "token";

/**
 * A login that is really one. A token profile that only names an environment variable, or holds an API key, is a key
 * pasted through `models auth paste-token`.
 */
export const isLogin = (profile: Profile): boolean =>
  profile.kind === "oauth" || (profile.kind === "token" && profile.token !== undefined && !isApiKey(profile.token));

/** What a profile holds, in the order it would be tried. */
export const secretsOf = ({ access, refresh, token, key }: Profile): readonly Secret[] =>
  [access, refresh, token, key].filter((secret) => secret !== undefined);

/** The path and pointer of a place, as one key. */
export const placeKey = ({ path, at }: Place): string => `${path}#${formatPointer(at)}`;

/** Drafts without a second one for the same place: agents that inherit a link or an order share its finding. */
export const distinct = function* (drafts: Iterable<Draft>): Generator<Draft> {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const key = placeKey(draft.place);
    if (!seen.has(key)) yield draft;
    seen.add(key);
  }
};

/** Stores a version reads or would import, as against copies, backups and what an upgrade left behind. */
export const isHome = ({ role }: Store): boolean => role !== "copy" && role !== "backup";

/** Is the container itself at fault, so that nothing is to be said of its entries? */
export const containerAtFault = ({ fate, flaw }: Store): boolean =>
  flaw !== undefined && fate !== "loaded" ? true : fate === "unreadable";

/** Profiles of one store, in the order of the file. */
export const profilesIn = (home: Home, store: Store): readonly Profile[] =>
  home.profiles.filter((profile) => profile.store === store || placeKey(profile.store.place) === placeKey(store.place));

/** Credentials in a store, entries that are none to any reader included. */
export const heldIn = (home: Home, store: Store): number => Math.max(store.held, profilesIn(home, store).length);

/**
 * A file that is not read and whose every profile is loaded from elsewhere in its home: what it says is known, so
 * nothing is lost, and what it holds is a copy.
 */
export const isSpareCopy = (home: Home, store: Store): boolean => {
  if (store.role === "backup") return true;
  if (store.fate !== "not-read") return false;
  const loaded = new Set(
    home.profiles
      .filter(({ fate, agent }) => (fate === "usable" || fate === "ineligible") && sharesWith(agent, store.agent))
      .map(({ id }) => id),
  );
  const held = profilesIn(home, store);
  return held.length > 0 && held.every(({ id }) => loaded.has(id));
};

/** An entry of a JSON store that is not read: what an import would find, whole or broken. */
export const awaitsImport = ({ fate, store }: Profile): boolean =>
  fate === "not-read" && store.format === "json" && isHome(store) && !containerAtFault(store);

/** An entry that is of use as soon as its store is imported. */
export const isImportable = (home: Home, profile: Profile): boolean =>
  awaitsImport(profile) && profile.reason === undefined && !isSpareCopy(home, profile.store);

const sharesWith = (left: string | undefined, right: string | undefined): boolean =>
  left === right || left === undefined || right === undefined || left === "main";

/** Do both profiles come before the same agent: its own, or inherited from the main one? */
export const meet = (home: Home, left: Profile, right: Profile): boolean => {
  if (left.id === right.id && left.agent !== right.agent) return false;
  if (left.agent === right.agent || left.agent === undefined || right.agent === undefined) return true;
  const agents = Object.values(home.agents);
  const together = agents.some(({ profiles }) => profiles.includes(left.id) && profiles.includes(right.id));
  return together || left.agent === "main" || right.agent === "main";
};

/** Is it held in text (not by reference, not as a template's stand-in)? */
export const isLive = (profile: Profile): boolean => !profile.placeholder && secretsOf(profile).length > 0;

/** `a`, `a and b`, `a, b and c`; more than `limit` are counted. */
export const listed = (words: readonly string[], limit = 4): string => {
  const shown = words.length > limit ? [...words.slice(0, limit), `${words.length - limit} more`] : words;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
};

/** `1 profile`, `3 profiles`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
