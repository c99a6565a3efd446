import type { Loaded } from "./coerce.ts";
import type { Credential } from "./credential.ts";
import { hasIdentity, identitiesConflict, isFreshOAuth, isNewer, mayAdopt } from "./oauth-identity.ts";
import { mergeRouting, type Routing } from "./routing.ts";
import { inObjectOrder, normalizeProvider } from "./shape.ts";

export interface InheritOptions {
  /** 2026.6.5 and later list the agent's own profiles before those of main, in `order` too. */
  readonly ownFirst: boolean;
  /** Unix ms. */
  readonly now: number;
}

const isEmpty = ({ profiles, routing }: Loaded): boolean =>
  profiles.size === 0 && routing.order.size === 0 && routing.usage.size === 0 && routing.lastGood.size === 0;

const mergeProfiles = (main: Loaded, local: Loaded, ownFirst: boolean): ReadonlyMap<string, Credential> =>
  ownFirst
    ? inObjectOrder([...local.profiles, ...[...main.profiles].filter(([id]) => !local.profiles.has(id))])
    : inObjectOrder([...main.profiles, ...local.profiles]);

/** An order of main is led by the agent's own profiles where the agent has none for the provider. */
const leadWithOwn = (main: Loaded, local: Loaded, merged: Routing): Routing => {
  const order = new Map(merged.order);
  const byProvider = new Map<string, string[]>();
  for (const [id, credential] of local.profiles) {
    const provider = normalizeProvider(credential.provider);
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), id]);
  }
  for (const [provider, ids] of byProvider) {
    const inherited = main.routing.order.get(provider);
    const chosen = local.routing.order.get(provider);
    if (chosen) order.set(provider, [...new Set(chosen)]);
    else if (inherited) order.set(provider, [...new Set([...ids, ...inherited])]);
  }
  return { ...merged, order };
};

const compareIds = (left: string, right: string): number => left.localeCompare(right);

/** The profile of main that takes the place of an agent's outdated `<provider>:default`. */
const findReplacement = (id: string, local: Credential, main: Loaded, now: number): string | undefined => {
  const candidates = [...main.profiles]
    .filter(
      ([other, credential]) =>
        other !== id &&
        credential.type === "oauth" &&
        !credential.pendingSetup &&
        credential.provider === local.provider &&
        isNewer(local, credential, now),
    )
    .toSorted(
      ([leftId, left], [rightId, right]) => (right.expires ?? 0) - (left.expires ?? 0) || compareIds(leftId, rightId),
    );
  const exact = candidates.filter(([, credential]) => mayAdopt(local, credential));
  if (exact.length > 0) return !hasIdentity(local) && exact.length > 1 ? undefined : exact[0]?.[0];
  if (isFreshOAuth(local, now)) return undefined;
  const possible = candidates.filter(([, credential]) => !identitiesConflict(local, credential));
  return possible.length === 1 ? possible[0]?.[0] : undefined;
};

const replaceProfiles = (
  merged: ReadonlyMap<string, Credential>,
  main: Loaded,
  replacements: ReadonlyMap<string, string>,
  now: number,
): ReadonlyMap<string, Credential> => {
  const profiles = new Map(merged);
  for (const [outdated, replacement] of replacements) {
    const inherited = main.profiles.get(outdated);
    if (inherited) profiles.set(outdated, inherited);
    else profiles.delete(outdated);
    const fresh = main.profiles.get(replacement);
    const present = profiles.get(replacement);
    if (!fresh) continue;
    if (!present || (present.type === "oauth" && isNewer(present, fresh, now))) profiles.set(replacement, fresh);
  }
  return inObjectOrder(profiles);
};

const replaceRouting = (routing: Routing, main: Loaded, replacements: ReadonlyMap<string, string>): Routing => {
  const usage = new Map(routing.usage);
  for (const outdated of replacements.keys()) {
    const inherited = main.routing.usage.get(outdated);
    if (inherited) usage.set(outdated, inherited);
    else usage.delete(outdated);
  }
  const order = [...routing.order].map(
    ([provider, ids]) => [provider, [...new Set(ids.map((id) => replacements.get(id) ?? id))]] as const,
  );
  return { ...routing, order: new Map(order), usage };
};

/**
 * What an agent ends up with: main's profiles under its own, and its outdated default OAuth profile replaced by a newer
 * one of main. Facts: openclaw 2026.6.1, 2026.6.5, 2026.9.6, mergeAuthProfileStores.
 */
export const inheritFromMain = (main: Loaded, local: Loaded, { ownFirst, now }: InheritOptions): Loaded => {
  if (isEmpty(local)) return main;
  const profiles = mergeProfiles(main, local, ownFirst);
  const plain = mergeRouting(main.routing, local.routing);
  const routing = ownFirst ? leadWithOwn(main, local, plain) : plain;
  const kept: Routing = { ...routing, usage: new Map([...routing.usage].filter(([id]) => profiles.has(id))) };
  const replacements = new Map<string, string>();
  for (const [id, credential] of local.profiles) {
    if (credential.type !== "oauth" || id !== `${normalizeProvider(credential.provider)}:default`) continue;
    const replacement = findReplacement(id, credential, main, now);
    if (replacement !== undefined) replacements.set(id, replacement);
  }
  if (replacements.size === 0) return { profiles, routing: kept };
  return {
    profiles: replaceProfiles(profiles, main, replacements, now),
    routing: replaceRouting(kept, main, replacements),
  };
};
