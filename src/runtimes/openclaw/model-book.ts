import { factsOf, type VersionFacts } from "./config-facts.ts";
import { isAtLeast } from "./era.ts";
import {
  formatRef,
  type ModelRef,
  normalizeRef,
  normalizeWritten,
  parseRef,
  renameModel,
  renameNested,
} from "./model-ref.ts";
import { isRecord, normalizeProvider, own, type Raw, written } from "./shape.ts";

/** What a config says about model names: aliases and configured providers, for one agent. */
export interface ModelBook {
  readonly facts: VersionFacts;
  /** From 2026.8.1 on aliases may be an agent's own, and hold behind a provider too. */
  readonly perAgent: boolean;
  /** From 2026.9 on (2026.8.2 does not yet) a resolved fallback stays as it is, and a bare name loses its profile. */
  readonly settled: boolean;
  readonly aliases: readonly Alias[];
  /** `agents.defaults.models` and, where the version reads it, the agent's own. */
  readonly maps: readonly Raw[];
  readonly providers: Raw;
  /** The same by id, trimmed and in lower case; the first of two counts. */
  readonly providersById: ReadonlyMap<string, unknown>;
  /** Alias indexes that were asked for, by default provider: a chain asks for each of its links. */
  readonly indexes: Map<string, AliasIndex>;
}

type ResolvedAlias = Alias & { readonly ref: ModelRef };

export interface AliasIndex {
  readonly byName: ReadonlyMap<string, ResolvedAlias>;
  /** `provider/name`. */
  readonly byScope: ReadonlyMap<string, ResolvedAlias>;
  /** Models that have a name, `provider/model`. */
  readonly models: ReadonlySet<string>;
}

export interface Alias {
  /** Lower case; empty where an alias is switched off. */
  readonly name: string;
  /** The model it stands for, as written. */
  readonly key: string;
}

const child = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>((found, step) => (isRecord(found) ? own(found, step) : undefined), value);

/** Opens the book of an agent, or without an entry that of the defaults. */
export type OpenBook = (entry: Raw | undefined) => ModelBook;

/** Reads what a config says about names once; agents without aliases of their own share the book of the defaults. */
export function openBooks(config: Raw, version: string): OpenBook {
  const facts = factsOf(version);
  const perAgent = isAtLeast(version, "2026.8.1");
  const settled = isAtLeast(version, "2026.9.1");
  const models = withBuiltIn(normalizeKeys(child(config, "agents", "defaults", "models"), facts), facts);
  const listed = child(config, "models", "providers");
  const providers = isRecord(listed) ? listed : {};
  const entries = Object.entries(providers).map(([key, entry]) => [normalizeProvider(key), entry] as const);
  const providersById = new Map(entries.toReversed());
  const bind = (maps: readonly Raw[]): ModelBook => {
    return {
      facts,
      perAgent,
      settled,
      aliases: maps.flatMap(aliasesIn),
      maps,
      providers,
      providersById,
      indexes: new Map(),
    };
  };
  const defaults = bind([models]);
  return (entry) => {
    const ownModels = perAgent && entry !== undefined ? own(entry, "models") : undefined;
    return isRecord(ownModels) ? bind([models, ownModels]) : defaults;
  };
}

function normalizeKeys(models: unknown, facts: VersionFacts): Raw {
  if (!isRecord(models)) return {};
  const normalized = new Map<string, unknown>();
  for (const [key, entry] of Object.entries(models)) {
    const name = normalizeWritten(key, facts);
    const former = normalized.get(name);
    normalized.set(name, isRecord(former) && isRecord(entry) ? { ...former, ...entry } : entry);
  }
  return Object.fromEntries(normalized);
}

/** The program's own aliases hold for models the config lists without one. */
function withBuiltIn(models: Raw, { aliases }: VersionFacts): Raw {
  const extended: Record<string, unknown> = { ...models };
  for (const [alias, target] of Object.entries(aliases)) {
    const entry = own(models, target);
    if (isRecord(entry) && own(entry, "alias") === undefined) extended[target] = { ...entry, alias };
  }
  return extended;
}

const aliasesIn = (map: Raw): readonly Alias[] =>
  Object.entries(map).flatMap(([key, entry]) => {
    if (key.endsWith("/*") || !isRecord(entry) || typeof own(entry, "alias") !== "string") return [];
    return [{ key, name: String(own(entry, "alias")).trim().toLowerCase() }];
  });

/** Aliases that count: the last word on each model, and on each name. */
export function aliasIndex(book: ModelBook, defaultProvider: string): AliasIndex {
  // Only a name without a provider depends on the default one.
  const key = book.aliases.every((alias) => alias.key.includes("/")) ? "" : defaultProvider;
  const known = book.indexes.get(key) ?? buildIndex(book, defaultProvider);
  book.indexes.set(key, known);
  return known;
}

function buildIndex(book: ModelBook, defaultProvider: string): AliasIndex {
  const byModel = new Map<string, ResolvedAlias>();
  for (const [position, alias] of book.aliases.entries()) {
    const ref = parseInBook(alias.key, defaultProvider, book);
    if (ref === undefined) continue;
    const key = book.perAgent ? `${ref.provider}/${ref.model}` : String(position);
    byModel.delete(key);
    byModel.set(key, { ...alias, ref });
  }
  const named = [...byModel.values()].filter(({ name }) => name !== "");
  return {
    byName: new Map(named.map((alias) => [alias.name, alias])),
    byScope: new Map(named.map((alias) => [`${alias.ref.provider}/${alias.name}`, alias])),
    models: new Set(named.map(({ ref }) => formatRef(ref))),
  };
}

/** A reference without alias and profile, in the light of the configured providers. */
export function parseInBook(text: string, defaultProvider: string, book: ModelBook): ModelRef | undefined {
  return (
    openRouterAlias(text, book) ??
    configuredProvider(text, book) ??
    (text.includes("/") ? undefined : configuredProvider(`${defaultProvider}/${text}`, book)) ??
    parseRef(text, defaultProvider, book.facts)
  );
}

/** A configured provider that speaks another's interface owns its model names: nothing is taken off them. */
export function configuredProvider(text: string, { providersById, facts }: ModelBook): ModelRef | undefined {
  const slash = text.indexOf("/");
  if (slash <= 0) return undefined;
  const wanted = text.slice(0, slash).trim().toLowerCase();
  const model = text.slice(slash + 1).trim();
  if (wanted === "" || model === "") return undefined;
  const api = normalizeProvider(child(providersById.get(wanted), "api"));
  if (api === "" || api === wanted) return undefined;
  return { provider: wanted, model: renameNested(renameModel(wanted, model, facts), facts) };
}

/** `openrouter:auto`; `openrouter:free` stands for the first free model of OpenRouter that is configured. */
function openRouterAlias(text: string, book: ModelBook): ModelRef | undefined {
  if (text.trim().toLowerCase() === "openrouter:auto") return parseRef(text, "openrouter", book.facts);
  if (text.trim().toLowerCase() !== "openrouter:free") return undefined;
  for (const key of book.maps.flatMap((map) => Object.keys(map))) {
    const ref = key.includes("/") ? parseRef(key, "openai", book.facts) : undefined;
    if (ref?.provider === "openrouter" && ref.model.includes("/") && ref.model.endsWith(":free")) return ref;
  }
  const rows = modelRows(book.providersById.get("openrouter"));
  const free = rows.find((id) => id.includes("/") && id.endsWith(":free"));
  return free === undefined ? undefined : normalizeRef({ provider: "openrouter", model: free }, book.facts);
}

/** Model ids a configured provider lists. */
export function modelRows(provider: unknown): readonly string[] {
  const models = child(provider, "models");
  if (!Array.isArray(models)) return [];
  return models.flatMap((row: unknown) => {
    const id = written(child(row, "id"))?.trim();
    return id === undefined ? [] : [id];
  });
}
