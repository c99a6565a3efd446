import {
  type AliasIndex,
  aliasIndex,
  configuredProvider,
  type ModelBook,
  modelRows,
  parseInBook,
} from "./model-book.ts";
import { inferProvider } from "./model-infer.ts";
import { type ModelRef, normalizeRef, splitProfile } from "./model-ref.ts";
import { normalizeProvider } from "./shape.ts";

export const defaultProvider = "openai";

/** How the program comes from what is written to a model. */
export interface Resolved {
  readonly ref: ModelRef;
  /** Through an alias of the config. */
  readonly alias: boolean;
}

/** A reference with its alias and profile; `undefined`: malformed, and silently left out of a chain. */
export function resolveRef(
  text: string,
  provider: string,
  book: ModelBook,
  aliases = aliasIndex(book, provider),
): Resolved | undefined {
  const { model } = splitProfile(text);
  if (model === "") return undefined;
  const alias = aliases.byName.get(model.toLowerCase()) ?? scopedAlias(model, aliases, book);
  if (alias !== undefined) return { ref: alias.ref, alias: true };
  const ref = parseInBook(model, provider, book);
  return ref && { ref, alias: false };
}

/** `anthropic/opus`: an alias behind its provider (from 2026.8.1 on). */
function scopedAlias(model: string, { byScope }: AliasIndex, { perAgent }: ModelBook) {
  const slash = model.indexOf("/");
  if (!perAgent || slash <= 0) return undefined;
  return byScope.get(
    `${normalizeProvider(model.slice(0, slash))}/${model
      .slice(slash + 1)
      .trim()
      .toLowerCase()}`,
  );
}

/**
 * The primary model of a slot (openclaw 2026.6.1 and 2026.9.6, resolveConfiguredModelRef).
 * @param text as written, not blank
 * @returns `undefined` where it is malformed and the built-in default takes its place
 */
export function resolvePrimary(text: string, book: ModelBook): Resolved | undefined {
  const trimmed = text.trim();
  const { model } = splitProfile(trimmed);
  const aliases = aliasIndex(book, defaultProvider);
  const exact = aliases.byName.get(trimmed.toLowerCase());
  const stripped = model === trimmed ? undefined : (exact ?? aliases.byName.get(model.toLowerCase()));
  if (stripped !== undefined) return { ref: stripped.ref, alias: true };
  const scoped = exact === undefined ? scopedAlias(model, aliases, book) : undefined;
  if (scoped !== undefined && !isListed(model, book)) return { ref: scoped.ref, alias: true };
  const configured = configuredProvider(model, book);
  if (configured !== undefined) return { ref: configured, alias: false };
  const plain = exact !== undefined && model.includes("/") && !exact.key.includes("/");
  if (exact !== undefined && !plain) return { ref: exact.ref, alias: true };
  return trimmed.includes("/") || plain ? resolveSlashed(model, trimmed, plain, book) : resolveBare(trimmed, book);
}

function resolveSlashed(model: string, trimmed: string, plain: boolean, book: ModelBook): Resolved | undefined {
  const ref = plain ? parseInBook(model, defaultProvider, book) : undefined;
  return ref === undefined ? resolveRef(trimmed, defaultProvider, book) : { ref, alias: false };
}

function resolveBare(trimmed: string, book: ModelBook): Resolved | undefined {
  if (/^openrouter:(?:auto|free)$/i.test(trimmed)) {
    const ref = parseInBook(trimmed, defaultProvider, book);
    if (ref?.provider === "openrouter") return { ref, alias: false };
  }
  const inferred = inferProvider(trimmed, book);
  if (inferred !== undefined)
    return { ref: normalizeRef({ provider: inferred, model: trimmed }, book.facts), alias: false };
  // Up to 2026.8 the profile of a bare name stays part of the model.
  return book.settled
    ? resolveRef(trimmed, defaultProvider, book)
    : { ref: { provider: defaultProvider, model: trimmed }, alias: false };
}

const isListed = (model: string, { providersById }: ModelBook): boolean => {
  const slash = model.indexOf("/");
  const rows = modelRows(providersById.get(normalizeProvider(model.slice(0, slash))));
  return rows.includes(model.slice(slash + 1).trim());
};

/**
 * The model tried where no primary is written: the first one of the configured providers, unless the provider of the
 * built-in default is among them (since 2026.8.1: the default itself) or nothing is configured
 * (resolveConfiguredProviderFallback).
 */
export function impliedModel(book: ModelBook): ModelRef {
  const [provider = defaultProvider, ...rest] = book.facts.defaultModel.split("/");
  const model = rest.join("/");
  const standard = { provider, model };
  const own = Object.hasOwn(book.providers, provider) ? book.providers[provider] : undefined;
  if (own !== undefined && (!book.perAgent || modelRows(own).includes(model))) return standard;
  const other = Object.entries(book.providers).find(([, entry]) => modelRows(entry).length > 0);
  const [first] = modelRows(other?.[1]);
  return other === undefined || first === undefined ? standard : { provider: other[0], model: first };
}
