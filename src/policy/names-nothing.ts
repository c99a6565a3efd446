import type { Document, Draft, Home, Place, Policy } from "../model.ts";
import { nearest } from "../nearest.ts";
import { takes } from "./globs.ts";
import { quoted } from "./words.ts";

export interface NamesInput {
  readonly policy: Policy;
  readonly homes: readonly Home[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly paths?: Iterable<string>;
}

const providersOf = (home: Home): readonly string[] => [
  ...home.providers,
  ...[...home.profiles, ...home.keys, ...home.orders, ...home.declared].map(({ provider }) => provider),
  ...home.chains.flatMap(({ links }) => links.map(({ provider }) => provider)),
];

const meant = (word: string, known: ReadonlySet<string>, otherwise: string): string => {
  const found = nearest(word, known);
  return found === undefined ? otherwise : `Did you mean \`${found}\`?`;
};

/** The provider a model glob is tied to; undefined where it is itself a pattern, or none is written. */
const providerOf = (glob: string): string | undefined => {
  const slash = glob.indexOf("/");
  const provider = glob.slice(0, Math.max(0, slash)).toLowerCase();
  return /^[a-z0-9._-]+$/.test(provider) ? provider : undefined;
};

const providerDrafts = ({ policy }: NamesInput, known: ReadonlySet<string>): readonly Draft[] =>
  Object.entries(policy.providers).flatMap(([name, { place }]) => {
    if (place === undefined || known.has(name)) return [];
    const message = `No agent here has a profile, a key or a model of ${quoted(name, "this provider")}`;
    return [{ place, message, remedy: meant(name, known, "Remove the entry, or correct its name.") }];
  });

const slotDrafts = ({ policy, homes }: NamesInput): readonly Draft[] => {
  const slots = new Set(homes.flatMap(({ chains }) => chains.map(({ slot }) => slot)));
  return Object.entries(policy.chains).flatMap(([slot, { place }]) => {
    if (slots.has(slot)) return [];
    const message = `There is no chain ${quoted(slot, "of this name")} here`;
    return [
      { place, message, remedy: meant(slot, slots, `Chains here: ${[...slots].slice(0, 20).join(", ") || "none"}.`) },
    ];
  });
};

// A model that no chain uses today may well be preferred; a provider that exists nowhere is a slip of the pen.
const modelDrafts = ({ policy }: NamesInput, known: ReadonlySet<string>): readonly Draft[] => {
  const globs: readonly { glob: string; place: Place }[] = [
    ...policy.preference,
    ...Object.values(policy.chains).flatMap(({ models, place }) => models.map((glob) => ({ glob, place }))),
  ];
  return globs.flatMap(({ glob, place }) => {
    const provider = providerOf(glob);
    if (provider === undefined || known.has(provider) || Object.hasOwn(policy.providers, provider)) return [];
    const message = `No agent here knows the provider ${quoted(provider, "of this model")}`;
    return [{ place, message, remedy: meant(provider, known, "Remove the entry, or correct its name.") }];
  });
};

const overrideDrafts = ({ policy, documents, paths = documents.keys() }: NamesInput): readonly Draft[] => {
  const known = [...paths];
  return policy.overrides
    .filter(({ files }) => !known.some((path) => takes(policy, files, path)))
    .map(({ place }) => ({
      place: { ...place, at: [...place.at, "files"] },
      message: "This override matches no file that was read",
      remedy: "Correct its globs: they are relative to the folder of the policy. Or remove it.",
    }));
};

/** Policy entries that match nothing. Where no runtime was found, nothing is said of providers, chains and models. */
export const namesNothing = (input: NamesInput): readonly Draft[] => {
  const known = new Set(input.homes.flatMap(providersOf).filter((name) => name !== ""));
  const ofHomes =
    input.homes.length === 0
      ? []
      : [...providerDrafts(input, known), ...slotDrafts(input), ...modelDrafts(input, known)];
  return [...ofHomes, ...overrideDrafts(input)];
};
