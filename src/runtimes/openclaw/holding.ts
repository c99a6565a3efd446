import type { Document, Pointer, Store } from "../../model.ts";
import type { Loaded } from "./coerce.ts";
import type { Era } from "./era.ts";
import type { HomeFiles } from "./home-files.ts";
import { agentRows, type LoadInput, leftoversOf, loadOwn, loadShared, type Outcome, sharedRows } from "./load.ts";
import { isRecord, own } from "./shape.ts";
import { readCell, readStrictJson } from "./strict-json.ts";

/** One place that holds profiles, before it is judged. */
export interface Holding {
  readonly document: Document;
  readonly agent: string | undefined;
  readonly role: Store["role"];
  readonly format: Store["format"];
  /** Which container the profiles lie in. */
  readonly shape: "profiles" | "by-provider" | "oauth-file";
  /** Where the container stands in the document: a cell of a database, else the root. */
  readonly base: Pointer;
  readonly value: unknown;
  /** `undefined`: this version does not open it. */
  readonly loaded: Loaded | undefined;
  readonly fate: Store["fate"] | "read";
}

const emptyOf = (outcome: Outcome | undefined): Loaded | undefined =>
  outcome && "loaded" in outcome ? outcome.loaded : undefined;

const jsonValue = (document: Document): unknown => document.value ?? readStrictJson(document);

interface Given {
  readonly document: Document;
  readonly agent: string | undefined;
  readonly role: Store["role"];
}

const jsonHolding = (
  { document, agent, role }: Given,
  shape: Holding["shape"],
  fate: Holding["fate"],
  loaded: Loaded | undefined,
): Holding => ({ document, agent, role, format: "json", shape, base: [], value: jsonValue(document), loaded, fate });

const holdsStore = (document: Document | undefined): boolean => {
  const raw = readStrictJson(document);
  return isRecord(raw) && isRecord(own(raw, "profiles"));
};

const parses = (document: Document): boolean => readStrictJson(document) !== undefined;

/** JSON era: auth.json and the OAuth file count only where auth-profiles.json is missing or refused. */
const jsonEra = (agent: string, input: LoadInput): readonly Holding[] => {
  const { store, legacy, database } = input.files.agents.get(agent) ?? {};
  const loaded = emptyOf(loadOwn(agent, input));
  const holdings: Holding[] = [];
  if (store)
    holdings.push(
      jsonHolding(
        { document: store, agent, role: "primary" },
        "profiles",
        parses(store) ? "read" : "unreadable",
        loaded,
      ),
    );
  if (legacy) {
    const fate = holdsStore(store) ? "not-read" : parses(legacy) ? "read" : "unreadable";
    holdings.push(jsonHolding({ document: legacy, agent, role: "legacy" }, "by-provider", fate, loaded));
  }
  if (database) holdings.push({ ...databaseHolding(database, agent, undefined), role: "superseded", fate: "not-read" });
  return holdings;
};

const databaseHolding = (
  document: Document,
  agent: string | undefined,
  loaded: Loaded | undefined,
  row: string = agentRows.store,
): Holding => {
  const raw = readCell(document, row);
  const unreadable = document.source.cells === undefined || raw === null;
  const fate = unreadable ? "unreadable" : "read";
  const base = [row];
  return { document, agent, role: "primary", format: "sqlite", shape: "profiles", base, value: raw, loaded, fate };
};

const sqliteEra = (agent: string, input: LoadInput): readonly Holding[] => {
  const { store, legacy, database } = input.files.agents.get(agent) ?? {};
  const own = loadOwn(agent, input);
  const shared = agent === "main" ? loadShared(input) : undefined;
  const blocked = [own, shared].some(
    (outcome) => outcome && "error" in outcome && outcome.error === "AUTH_PROFILE_MIGRATION_REQUIRED",
  );
  const blocking = new Set(blocked && input.era === "sqlite-strict" ? leftoversOf(agent, input.files) : []);
  const left = (document: Document, shape: Holding["shape"]): Holding =>
    jsonHolding(
      { document, agent, role: "superseded" },
      shape,
      blocking.has(document) ? "blocks-startup" : "not-read",
      undefined,
    );
  return [
    ...(database ? [databaseHolding(database, agent, emptyOf(own))] : []),
    ...(store ? [left(store, "profiles")] : []),
    ...(legacy ? [left(legacy, "by-provider")] : []),
    ...(agent === "main" && input.files.oauth && input.era === "sqlite-strict"
      ? [{ ...left(input.files.oauth, "oauth-file"), agent: undefined }]
      : []),
  ];
};

/** The OAuth file is imported by each agent that has no store of its own. */
const oauthHolding = (agents: readonly string[], input: LoadInput): readonly Holding[] => {
  const { oauth } = input.files;
  if (!oauth || input.era === "sqlite-strict") return [];
  const importer = agents
    .map((agent) => emptyOf(loadOwn(agent, input)))
    .find((loaded) => [...(loaded?.profiles.values() ?? [])].some(({ origin }) => origin.document === oauth));
  const fate = !parses(oauth) ? "unreadable" : importer ? "read" : "not-read";
  return [jsonHolding({ document: oauth, agent: undefined, role: "legacy" }, "oauth-file", fate, importer)];
};

const sharedHolding = (input: LoadInput): readonly Holding[] => {
  const { stateDatabase } = input.files;
  const present =
    readCell(stateDatabase, sharedRows.store) !== undefined || readCell(stateDatabase, sharedRows.owner) !== undefined;
  if (!stateDatabase || (!present && stateDatabase.source.cells !== undefined)) return [];
  const loaded = loadShared(input);
  const holding = databaseHolding(stateDatabase, undefined, emptyOf(loaded), sharedRows.store);
  return [loaded || holding.fate === "unreadable" ? holding : { ...holding, role: "superseded", fate: "not-read" }];
};

const isStoreLike = (holding: Holding, files: HomeFiles): boolean =>
  holding.role === "primary" || files.config?.source.path !== holding.document.source.path;

const shapeOfName = (name: string): Holding["shape"] =>
  /auth[-_]?profiles?|sqlite/i.test(name) ? "profiles" : /oauth/i.test(name) ? "oauth-file" : "by-provider";

const unreadHoldings = (files: HomeFiles): readonly Holding[] =>
  files.unread.flatMap(({ claim, document }) => {
    if (!/auth|oauth|agent\.sqlite/.test(document.source.path.split("/").at(-1) ?? "")) return [];
    const role = claim.role === "copy" ? "copy" : "backup";
    const given: Given = { document, agent: claim.agent, role };
    const _value = jsonValue(document);
    const shape = shapeOfName(document.source.path.split("/").at(-1) ?? "");
    return document.format === "sqlite"
      ? [{ ...databaseHolding(document, claim.agent, undefined), role, fate: "not-read" as const }]
      : [jsonHolding(given, shape, "not-read", undefined)];
  });

/** Every place of a home that holds profiles, read or not. */
export const listHoldings = (agents: readonly string[], input: LoadInput): readonly Holding[] => {
  const perAgent = input.era === ("json" satisfies Era) ? jsonEra : sqliteEra;
  const holdings = [
    ...agents.flatMap((agent) => perAgent(agent, input)),
    ...oauthHolding(agents, input),
    ...sharedHolding(input),
    ...unreadHoldings(input.files),
  ];
  return holdings.filter((holding) => isStoreLike(holding, input.files));
};
