/** Which programs hold one identity, beyond a plain copy of a token. */
import { rotating } from "./copies.ts";
import { issuerOf } from "./families.ts";
import type { Home, Profile } from "./model.ts";

export interface Owner {
  readonly home: Home;
  readonly profile: Profile;
}

/** Holders of one account at one issuer, in several programs or homes, whose refresh tokens differ. */
export interface Siblings {
  readonly owners: readonly Owner[];
  /** They stem from one sign-in: whoever refreshed last has the valid token. Else it may be one sign-in or several. */
  readonly oneSession: boolean;
}

const renews = ({ refresh, refreshes }: Profile): boolean => refresh !== undefined && refreshes !== false;

const keyed = (
  homes: readonly Home[],
  mark: (profile: Profile) => Profile["account"],
): readonly (readonly Owner[])[] => {
  const known = new Map<string, number>();
  const groups = new Map<string, Owner[]>();
  for (const home of homes) {
    for (const profile of rotating(home)) {
      const secret = mark(profile);
      if (secret === undefined || !renews(profile)) continue;
      const key = `${issuerOf(profile.provider)} ${secret.groupIn(known)}`;
      const group = groups.get(key);
      if (group) group.push({ home, profile });
      else groups.set(key, [{ home, profile }]);
    }
  }
  return [...groups.values()].filter((owners) => new Set(owners.map(({ home }) => home)).size > 1);
};

const differ = (left: Owner, right: Owner): boolean => !(left.profile.refresh?.same(right.profile.refresh) ?? true);

/** Sign-ins that are known to be two. */
const apart = ({ profile: left }: Owner, { profile: right }: Owner): boolean =>
  left.session !== undefined && right.session !== undefined && !left.session.same(right.session);

/**
 * Programs that refresh one identity with tokens of their own. Several sign-ins of one account that say so themselves
 * are left out: each is its own owner.
 */
export const siblings = (homes: readonly Home[]): readonly Siblings[] => {
  const bySession = keyed(homes, ({ session }) => session).filter(([first, ...others]) =>
    others.some((other) => first !== undefined && differ(first, other)),
  );
  const told = new Set(bySession.flat().map(({ profile }) => profile));
  const byAccount = keyed(homes, ({ account }) => account).flatMap((owners) => {
    const [first] = owners;
    const together = owners.filter((one) => first !== undefined && !apart(first, one));
    const news = together.some(({ profile }) => !told.has(profile));
    return news && together.some((one) => first !== undefined && one.home !== first.home && differ(first, one))
      ? [together]
      : [];
  });
  return [
    ...bySession.map((owners) => ({ owners, oneSession: true })),
    ...byAccount.map((owners) => ({ owners, oneSession: false })),
  ];
};
