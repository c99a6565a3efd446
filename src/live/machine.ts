import { secretsOf } from "../facts.ts";
import { familyOf, issuerOf } from "../families.ts";
import type { Home, KeyHome, Lane, Profile, Source } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import type { Secret } from "../secret.ts";
import type { Holding, Machine, Program, ShownChain } from "./model.ts";

export interface MachineInput {
  readonly homes: readonly Home[];
  /** Titles of the runtimes by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** When files were last written, and whether git has them. */
  readonly sources: readonly (Pick<Source, "path" | "modified"> & Partial<Pick<Source, "exposure">>)[];
  readonly lane: (home: Home, provider: string) => Lane;
  /** Unix time in ms. */
  readonly now: number;
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** What tells one login from another: the refresh token where there is one. */
const markOf = (profile: Profile): Secret | undefined => profile.refresh ?? secretsOf(profile)[0];

type Draft = Omit<Holding, "group" | "shared" | "owner" | "git"> & {
  /** As its program calls the provider. */
  readonly called: string;
  readonly mark: Secret | undefined;
  readonly renews: boolean;
  readonly runtime: string;
};

const ofProfile = (profile: Profile, program: number, runtime: string, written: number | null): Draft => {
  const { id, agent, kind, store, place, placeholder, reference, fate, expires, serves, refresh, refreshes } = profile;
  const mark = placeholder ? undefined : markOf(profile);
  const held = fate === "usable" && placeholder ? "placeholder" : mark === undefined && reference ? "reference" : fate;
  return {
    provider: issuerOf(profile.provider),
    called: profile.provider,
    program,
    runtime,
    id,
    ...(agent !== undefined && { agent }),
    kind,
    where: store.role,
    path: place.path,
    pointer: formatPointer(place.at),
    fate: held,
    ...(serves !== undefined && { serves }),
    expires: expires ?? null,
    written,
    mark,
    renews: fate === "usable" && refresh !== undefined && refreshes !== false,
  };
};

const ofKey = (key: KeyHome, program: number, runtime: string, written: number | null): Draft => {
  const { provider, agent, name, home, place, secret, reference, placeholder, serves } = key;
  return {
    provider: familyOf(provider),
    called: provider,
    program,
    runtime,
    id: name,
    ...(agent !== undefined && { agent }),
    kind: "api-key",
    where: home,
    path: place.path,
    pointer: formatPointer(place.at),
    fate: placeholder ? "placeholder" : secret === undefined && reference ? "reference" : "usable",
    ...(serves !== undefined && { serves }),
    expires: null,
    written,
    mark: placeholder ? undefined : secret,
    renews: false,
  };
};

/** Letters for credentials, in the order they are met; the same one has the same letter everywhere. */
const lettered = (drafts: readonly Draft[], ownerOf: (provider: string) => string | undefined): readonly Holding[] => {
  const groups = new Map<string, number>();
  const indices = drafts.map(({ mark }) => mark?.groupIn(groups));
  const counts = new Map<number, number>();
  for (const index of indices) if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
  const renewing = new Map<number | undefined, number>();
  for (const [at, { renews }] of drafts.entries())
    if (renews) renewing.set(indices[at], (renewing.get(indices[at]) ?? 0) + 1);
  return drafts.map(({ mark: _, called: __, renews, runtime, ...holding }, at): Holding => {
    const index = indices[at];
    const named = ownerOf(holding.provider);
    const others = (renewing.get(index) ?? 0) > 1;
    return {
      ...holding,
      group: index === undefined ? null : letters(index),
      shared: index !== undefined && (counts.get(index) ?? 0) > 1,
      owner: named === undefined ? renews && !others : named === runtime,
    };
  });
};

const chainsOf = (home: Home, program: number, lane: MachineInput["lane"]): readonly ShownChain[] =>
  home.chains.map(({ slot, agent, links }) => ({
    program,
    slot,
    ...(agent !== undefined && { agent }),
    links: links.map(({ model, written, provider, role, fate }) => ({
      model,
      written,
      provider,
      role,
      fate,
      lane: lane(home, provider).lane,
      served:
        home.profiles.some((one) => one.provider === provider && one.fate === "usable") ||
        home.keys.some((one) => one.provider === provider && !one.placeholder),
    })),
  }));

const unknown: Lane = { lane: "unknown", declared: false };

/** How a row is paid: as the policy says for one of its programs, else as the first shows that shows anything. */
const laneAmong = (held: readonly Draft[], homes: readonly Home[], lane: MachineInput["lane"]): Lane => {
  const lanes = held.flatMap(({ called, program }) => {
    const home = homes[program];
    return home === undefined ? [] : [lane(home, called)];
  });
  return lanes.find(({ declared }) => declared) ?? lanes.find((one) => one.lane !== "unknown") ?? unknown;
};

/** The machine in data, for the matrix, the page and JSON. Every word of it still has to pass the mask. */
export const machineOf = ({ homes, titles, sources, lane, now }: MachineInput): Machine => {
  const times = new Map(
    sources.map(({ path, modified }) => [path, modified === undefined ? null : Math.floor(modified)]),
  );
  const inGit = new Map(sources.map(({ path, exposure = "state" }) => [path, exposure]));
  const programs = homes.map(
    ({ runtime, target, root }): Program => ({
      runtime,
      title: titles.get(runtime) ?? runtime,
      version: target.version,
      root,
    }),
  );
  const drafts = homes.flatMap((home, program) => [
    ...home.profiles.map((one) => ofProfile(one, program, home.runtime, times.get(one.place.path) ?? null)),
    ...home.keys.map((one) => ofKey(one, program, home.runtime, times.get(one.place.path) ?? null)),
  ]);
  const rows = new Map<string, Draft[]>();
  for (const one of drafts) {
    const row = rows.get(one.provider);
    if (row) row.push(one);
    else rows.set(one.provider, [one]);
  }
  const lanes = new Map([...rows].map(([name, held]) => [name, laneAmong(held, homes, lane)]));
  const laneIn = (provider: string): Lane => lanes.get(provider) ?? unknown;
  const holdings = lettered(drafts, (provider) => laneIn(provider).owner).map((one): Holding => {
    const exposure = inGit.get(one.path) ?? "state";
    return exposure === "state" ? one : { ...one, git: exposure === "untracked" ? exposure : "tracked" };
  });
  const busy = (provider: string): number => rows.get(provider)?.length ?? 0;
  return {
    version: 1,
    taken: now,
    matrix: {
      programs,
      providers: [...rows.keys()]
        .toSorted((left, right) => busy(right) - busy(left) || (left < right ? -1 : 1))
        .map((name) => ({ name, lane: laneIn(name).lane, owner: laneIn(name).owner ?? null })),
      holdings,
    },
    chains: homes.flatMap((home, program) => chainsOf(home, program, lane)),
  };
};
