/** Which providers run on a subscription in a home, and where that is said. */
import { isHome, isImportable, isLogin, isSpareCopy, isSubscription, meet } from "./facts.ts";
import { familyOf, namesOf } from "./families.ts";
import type { Draft, Home, Profile, Scene } from "./model.ts";
import { quote } from "./quote.ts";

type Related = NonNullable<Draft["related"]>;

/** Does the runtime use it, or would it once its store is imported? */
export const isServed = (home: Home, profile: Profile): boolean =>
  (profile.fate === "usable" && isHome(profile.store)) || isImportable(home, profile);

/** Is the provider, under any of its names, on a subscription? A declaration of the policy decides. */
export const onSubscription = ({ lane }: Scene, home: Home, provider: string): boolean => {
  const own = lane(home, provider);
  if (own.declared) return own.lane === "subscription";
  return namesOf(provider).some((name) => lane(home, name).lane === "subscription");
};

/** Profiles that are in use before others, then those of the agent itself, then those of main, which others inherit. */
export const nearestFirst = (profiles: readonly Profile[], agent: string | undefined): readonly Profile[] => {
  const distance = (one: Profile): number =>
    (one.fate === "usable" ? 0 : 4) +
    (one.agent === agent ? 0 : one.agent === "main" || one.agent === undefined ? 1 : 2);
  return profiles.toSorted((left, right) => distance(left) - distance(right));
};

/** What the key stands beside: the stored login, else the declaration, else the policy. */
export const besides = (scene: Scene, home: Home, provider: string, key?: Profile): Related | undefined => {
  const agent = key?.agent;
  const family = familyOf(provider);
  const [login] = nearestFirst(
    home.profiles.filter(
      (profile) =>
        isLogin(profile) &&
        familyOf(profile.provider) === family &&
        isHome(profile.store) &&
        !isSpareCopy(home, profile.store) &&
        (key === undefined || meet(home, key, profile)),
    ),
    agent,
  );
  if (login) return [{ place: login.place, message: `The subscription: ${quote(login.id)}.` }];
  // A declaration speaks for a login that is stored elsewhere; one that is stored here was judged above.
  const stored = new Set(home.profiles.map(({ id }) => id));
  const declared = home.declared.find(
    (one) => isSubscription(one) && familyOf(one.provider) === family && !stored.has(one.id),
  );
  if (declared) return [{ place: declared.place, message: `Declared as ${declared.kind}: ${quote(declared.id)}.` }];
  const { place, declared: byPolicy } = scene.lane(home, provider);
  if (!byPolicy) return undefined;
  return place ? [{ place, message: "The policy calls this lane a subscription." }] : [];
};
