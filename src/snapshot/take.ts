import { secretsOf } from "../facts.ts";
import { familyOf } from "../families.ts";
import { maskText } from "../mask-text.ts";
import type { Chain, Document, Home, KeyHome, Lane, Place, Profile } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import type { Secret } from "../secret.ts";
import type { Served, Snapshot, SnapshotAgent, SnapshotHome, SnapshotModel } from "./model.ts";
import { settingsOf } from "./settings.ts";

export type Print = (text: string) => string;

export interface TakeInput {
  readonly homes: readonly Home[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly lane: (home: Home, provider: string) => Lane;
  /** Hex. */
  readonly salt: string;
  /** A keyed hash under the salt: HMAC-SHA-256, 12 hex digits. */
  readonly print: Print;
  /** Unix time in ms. */
  readonly now: number;
  readonly version: string;
}

/** A shorter value could be found by trying, with the salt at hand. */
const shortest = 20;

const printOf = (secret: Secret | undefined, print: Print): string | null =>
  secret === undefined || secret.length < shortest ? null : secret.hashed(print);

const placed = ({ path, at }: Place): { readonly path: string; readonly pointer: string } => ({
  path: maskText(path),
  pointer: maskText(formatPointer(at)),
});

const isLoginKind = ({ kind }: Profile): boolean => kind === "oauth" || kind === "token";

/** By the first profile that is tried, whatever its id says; keys elsewhere serve when there is none. */
const servedBy = (home: Home, agent: string, provider: string): Served => {
  const usable = home.agents[agent]?.usable ?? {};
  const [first] = Object.hasOwn(usable, provider) ? (usable[provider] ?? []) : [];
  const own = home.profiles.filter(({ fate }) => fate === "usable");
  const profile =
    own.find((one) => one.id === first && (one.agent === agent || one.agent === undefined)) ??
    own.find(({ id }) => id === first);
  if (profile) return isLoginKind(profile) ? "login" : "key";
  return home.keys.some((key) => familyOf(key.provider) === familyOf(provider) && !key.placeholder) ? "key" : "none";
};

/** What is tried; for an agent that will not start, what its configuration asks for. */
const chainOf = (home: Home, agent: string): readonly string[] => {
  const shown = home.agents[agent]?.chain ?? [];
  if (shown.length > 0) return shown;
  const main = home.chains.filter(({ slot }) => slot === "agents.defaults" || slot === `agents.${agent}`);
  const chain = main.find((one) => one.agent === agent) ?? main.find((one) => one.agent === undefined);
  if (chain === undefined || chain.effective.length > 0) return chain?.effective ?? [];
  // A refused configuration has no chain in effect; what it writes will be one again once it is mended.
  const written = chain.links.filter(({ fate }) => fate === "tried").map(({ model }) => model);
  const implied = chain.links.some(({ role }) => role === "primary") ? undefined : chain.impliedPrimary;
  return implied === undefined ? written : [implied, ...written];
};

const agentOf = (home: Home, agent: string): SnapshotAgent => {
  const view = home.agents[agent];
  return {
    usable: Object.fromEntries(
      Object.entries(view?.usable ?? {}).map(([provider, ids]) => [maskText(provider), ids.map(maskText)]),
    ),
    chain: chainOf(home, agent).map((model): SnapshotModel => {
      const [provider = ""] = model.split("/");
      return { model: maskText(model), served: servedBy(home, agent, provider) };
    }),
  };
};

const firstOf = ({ effective, impliedPrimary, links }: Chain): string | null => {
  const model = effective[0] ?? impliedPrimary ?? links.find(({ fate }) => fate === "tried")?.model;
  return model === undefined ? null : maskText(model);
};

const keyOf = (key: KeyHome, print: Print): SnapshotHome["keys"][number] => ({
  provider: maskText(key.provider),
  name: maskText(key.name),
  home: key.home,
  ...placed(key.place),
  fingerprint: printOf(key.secret, print),
});

const homeOf = (home: Home, { documents, lane }: TakeInput, print: Print): SnapshotHome => ({
  runtime: home.runtime,
  version: home.target.version,
  root: maskText(home.root),
  config: home.config === undefined ? null : maskText(home.config.path),
  agents: Object.fromEntries(Object.keys(home.agents).map((agent) => [maskText(agent), agentOf(home, agent)])),
  stores: home.stores.map(({ place, role, format, fate, held, loaded }) => ({
    path: maskText(place.path),
    role,
    format,
    fate,
    held,
    loaded,
  })),
  profiles: home.profiles.map((profile) => ({
    id: maskText(profile.id),
    agent: profile.agent === undefined ? null : maskText(profile.agent),
    provider: maskText(profile.provider),
    kind: profile.kind,
    fate: profile.fate,
    ...placed(profile.place),
    fingerprint: printOf(profile.refresh ?? secretsOf(profile)[0], print),
    account: profile.account === undefined ? null : profile.account.hashed(print),
    expires: profile.expires ?? null,
  })),
  keys: home.keys.map((key) => keyOf(key, print)),
  lanes: Object.fromEntries([...home.providers].map((provider) => [maskText(provider), lane(home, provider).lane])),
  chains: home.chains.map((chain) => ({
    slot: maskText(chain.slot),
    agent: chain.agent === undefined ? null : maskText(chain.agent),
    ...placed(chain.place),
    models: chain.effective.map(maskText),
    first: firstOf(chain),
    implied: chain.impliedPrimary !== undefined,
  })),
  settings: settingsOf(home.config && documents.get(home.config.path)?.value, print),
});

/** The state of all homes, safe to be committed or sent along. */
export const takeSnapshot = (input: TakeInput): Snapshot => {
  const { homes, salt, print, now, version } = input;
  return {
    version: 1,
    tool: { name: "auth-lint", version },
    taken: new Date(now).toISOString(),
    salt,
    homes: homes.map((home) => homeOf(home, input, print)),
  };
};
