import { maskText } from "../mask-text.ts";
import type { Home, Lane, Profile } from "../model.ts";
import type { FreshPolicy } from "../policy/write.ts";

/** What somebody pasted where a name belongs does not get into a file that is committed. */
const isName = (text: string): boolean => maskText(text) === text;

const ownerOf = (home: Home, profiles: readonly Profile[]): string | undefined =>
  profiles.some(({ kind }) => kind === "oauth") ? home.runtime : undefined;

const providersOf = (
  homes: readonly Home[],
  lane: (home: Home, provider: string) => Lane,
): FreshPolicy["providers"] => {
  const found = new Map<string, FreshPolicy["providers"][number]>();
  for (const home of homes) {
    for (const provider of [...home.providers].sort()) {
      if (found.has(provider) || !isName(provider)) continue;
      const owner = ownerOf(
        home,
        home.profiles.filter((profile) => profile.provider === provider),
      );
      found.set(provider, { provider, lane: lane(home, provider).lane, ...(owner === undefined ? {} : { owner }) });
    }
  }
  return [...found.values()];
};

/** What is found here, as a policy: lanes, owners, the chain of the defaults as the preference, other chains by slot. */
export const freshPolicy = (homes: readonly Home[], lane: (home: Home, provider: string) => Lane): FreshPolicy => {
  const chains = homes
    .flatMap((home) => home.chains)
    .filter(({ slot, effective }) => isName(slot) && effective.every(isName));
  const first = chains.find(({ effective }) => effective.length > 0);
  const preference = first?.effective ?? [];
  const isSubsequence = (models: readonly string[]): boolean => {
    let next = 0;
    return models.every((model) => {
      const at = preference.indexOf(model, next);
      next = at + 1;
      return at >= 0;
    });
  };
  const others = chains.filter(({ effective }) => effective.length > 0 && !isSubsequence(effective));
  return {
    providers: providersOf(homes, lane),
    preference,
    chains: Object.fromEntries(others.map(({ slot, effective }) => [slot, effective])),
  };
};
