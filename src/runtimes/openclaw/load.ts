import type { Document } from "../../model.ts";
import { coerceLegacy, coerceStore, importOAuthFile, type Loaded, nothingLoaded } from "./coerce.ts";
import { type Era, isAtLeast } from "./era.ts";
import type { AgentFiles, HomeFiles } from "./home-files.ts";
import { inheritFromMain } from "./inherit.ts";
import { mergeRouting, noRouting, readRouting } from "./routing.ts";
import { isRecord, own } from "./shape.ts";
import { readCell, readStrictJson } from "./strict-json.ts";

export type LoadError =
  | "AUTH_PROFILE_MIGRATION_REQUIRED"
  | "AUTH_PROFILE_STORE_UNREADABLE"
  | "INVALID_SHARED_AUTH_STORE_OWNERSHIP";

export type Outcome = { readonly loaded: Loaded } | { readonly error: LoadError };

export interface LoadInput {
  readonly files: HomeFiles;
  readonly era: Era;
  readonly version: string;
  /** Unix ms. */
  readonly now: number;
}

/** Names of the rows, as `sources/sqlite.ts` writes them: table/key. */
export const agentRows = { store: "auth_profile_store/primary", state: "auth_profile_state/primary" } as const;
export const sharedRows = {
  store: "config_machine_state/authProfiles.store",
  state: "config_machine_state/authProfiles.state",
  owner: "config_machine_state/auth.sharedStore",
} as const;

const withOAuthFile = (loaded: Loaded, { files, era }: LoadInput): Loaded =>
  files.oauth
    ? { ...loaded, profiles: importOAuthFile(loaded.profiles, readStrictJson(files.oauth), era, files.oauth) }
    : loaded;

/** JSON era: auth-profiles.json with auth-state.json; only where that is refused, auth.json and the OAuth file. */
const loadJson = (agent: AgentFiles, input: LoadInput): Loaded => {
  const store = agent.store && coerceStore(readStrictJson(agent.store), input.era, agent.store);
  if (store) {
    const state = agent.state ? readRouting(readStrictJson(agent.state)) : noRouting;
    return { profiles: store.profiles, routing: mergeRouting(store.routing, state) };
  }
  const legacy = agent.legacy && coerceLegacy(readStrictJson(agent.legacy), input.era, agent.legacy);
  return withOAuthFile(legacy ?? nothingLoaded, input);
};

interface Rows {
  readonly store: string;
  readonly state: string;
}

const loadRows = (database: Document | undefined, rows: Rows, era: Era): Loaded | undefined => {
  const store = database && coerceStore(readCell(database, rows.store), era, database, [rows.store]);
  if (!store) return undefined;
  return {
    profiles: store.profiles,
    routing: mergeRouting(store.routing, readRouting(readCell(database, rows.state))),
  };
};

/** First SQLite era: the agent's database; the OAuth file is still imported where that holds no store. */
const loadSqlite = (agent: AgentFiles, input: LoadInput): Loaded =>
  loadRows(agent.database, agentRows, input.era) ?? withOAuthFile(nothingLoaded, input);

/** Is there a database whose rows nobody could read? Then nothing can be said about its leftovers. */
const isUnjudged = (database: Document | undefined): boolean =>
  database !== undefined && database.source.cells === undefined;

/**
 * Fail-closed era: a leftover file with credentials stops the runtime unless the database beside it holds profiles, and
 * at least one of them loads (openclaw 2026.9.6, legacy-source-diagnostic.ts, loadAuthProfileStoreForAgent).
 */
const loadStrict = (
  database: Document | undefined,
  rows: Rows,
  leftovers: readonly (Document | undefined)[],
  era: Era,
): Outcome => {
  const raw = readCell(database, rows.store);
  const profiles = isRecord(raw) ? own(raw, "profiles") : undefined;
  const filled = isRecord(profiles) && Object.keys(profiles).length > 0;
  const blocked = leftovers.some((document) => document !== undefined) && !isUnjudged(database);
  if (blocked && !filled) return { error: "AUTH_PROFILE_MIGRATION_REQUIRED" };
  const loaded = loadRows(database, rows, era);
  if (raw !== undefined && !loaded) return { error: "AUTH_PROFILE_STORE_UNREADABLE" };
  if (blocked && loaded?.profiles.size === 0) return { error: "AUTH_PROFILE_MIGRATION_REQUIRED" };
  return { loaded: loaded ?? nothingLoaded };
};

/** Files with credentials that the fail-closed era refuses to run beside. */
export const leftoversOf = (agent: string, files: HomeFiles): readonly (Document | undefined)[] => {
  const { store, legacy } = files.agents.get(agent) ?? {};
  return [store, legacy, agent === "main" ? files.oauth : undefined];
};

/** Does the shared store live in state/openclaw.sqlite? `undefined`: its row makes no sense to the runtime. */
const isShared = (files: HomeFiles): boolean | undefined => {
  const owner = readCell(files.stateDatabase, sharedRows.owner);
  if (owner === undefined) return false;
  const location = isRecord(owner) && Object.keys(owner).length === 1 ? own(owner, "location") : undefined;
  return location === "state-db" ? true : location === "legacy-main" ? false : undefined;
};

const loadStrictAgent = (agent: string, { files, era }: LoadInput): Outcome =>
  loadStrict(files.agents.get(agent)?.database, agentRows, leftoversOf(agent, files), era);

const loadStrictShared = ({ files, era }: LoadInput): Outcome =>
  loadStrict(files.stateDatabase, sharedRows, leftoversOf("main", files), era);

const inherit = (main: Loaded, local: Loaded, { version, now }: LoadInput): Loaded =>
  inheritFromMain(main, local, { ownFirst: isAtLeast(version, "2026.6.5"), now });

const resolveStrict = (agent: string, input: LoadInput): Outcome => {
  const local = loadStrictAgent(agent, input);
  if ("error" in local) return local;
  const shared = isShared(input.files);
  if (shared === undefined) return { error: "INVALID_SHARED_AUTH_STORE_OWNERSHIP" };
  if (agent === "main" && !shared) return local;
  const main = shared ? loadStrictShared(input) : loadStrictAgent("main", input);
  return "error" in main ? main : { loaded: inherit(main.loaded, local.loaded, input) };
};

/** What the agent's own files give, nothing inherited. */
export const loadOwn = (agent: string, input: LoadInput): Outcome => {
  if (input.era === "sqlite-strict") return loadStrictAgent(agent, input);
  return { loaded: (input.era === "json" ? loadJson : loadSqlite)(input.files.agents.get(agent) ?? {}, input) };
};

/** What the store shared by all agents gives, where the fail-closed era keeps one. */
export const loadShared = (input: LoadInput): Outcome | undefined =>
  input.era === "sqlite-strict" && isShared(input.files) === true ? loadStrictShared(input) : undefined;

/** What the runtime ends up with for one agent, profiles of main included. */
export const loadAgent = (agent: string, input: LoadInput): Outcome => {
  if (input.era === "sqlite-strict") return resolveStrict(agent, input);
  const load = input.era === "json" ? loadJson : loadSqlite;
  const local = load(input.files.agents.get(agent) ?? {}, input);
  if (agent === "main") return { loaded: local };
  return { loaded: inherit(load(input.files.agents.get("main") ?? {}, input), local, input) };
};
