import type { Chain, Link, Place, Pointer } from "../../model.ts";
import { type Slot, valueAt } from "./chain-slots.ts";
import type { Config } from "./config.ts";
import { type AliasIndex, aliasIndex, type ModelBook, modelRows, type OpenBook } from "./model-book.ts";
import { defaultProvider, impliedModel, type Resolved, resolvePrimary, resolveRef } from "./model-primary.ts";
import { formatRef, type ModelRef, normalizeRef, normalizeWritten, splitProfile } from "./model-ref.ts";
import { isRecord, own, written } from "./shape.ts";

/** A reference as it stands in the config. */
interface Written {
  readonly text: string;
  readonly at: Pointer;
}

interface Spec {
  readonly primary: Written | undefined;
  /** Undefined: none of its own. */
  readonly fallbacks: readonly Written[] | undefined;
}

const defaultsAt: Pointer = ["agents", "defaults", "model"];

/** What one slot tries, link by link. */
export function resolveSlot(config: Config, open: OpenBook, slot: Slot): Chain {
  const book = open(slot.entry);
  const spec = specAt(config, slot.at);
  const place = config.place(slot.at);
  if (slot.kind === "side") return { slot: slot.slot, agent: slot.agent, place, ...sideChain(config, spec, book) };
  const defaults = specAt(config, defaultsAt);
  const primary = spec.primary ?? defaults.primary;
  const resolved = primary && resolvePrimary(asRead(primary, book), book);
  const requested = resolved?.ref ?? impliedModel(book);
  const override = slot.at === defaultsAt || isDefaults(slot.at) ? undefined : overrideOf(spec);
  const fallbacks = override ?? defaults.fallbacks ?? [];
  const standard = book.perAgent ? requested : standardModel(defaults, book);
  const first = requestedModel(requested, standard.provider, book);
  const chain = gather(config);
  if (primary !== undefined) chain.add(primary, "primary", resolved && { ...resolved, ref: first });
  if (resolved === undefined) chain.imply(first);
  for (const fallback of fallbacks) chain.add(fallback, "fallback", resolveFallback(fallback, standard.provider, book));
  if (override === undefined) chain.imply(normalizeRef(standard, book.facts));
  const dropped = droppedFallbacks(config, slot, override, defaults);
  return {
    slot: slot.slot,
    agent: slot.agent,
    place,
    ...chain.result(),
    ...(resolved === undefined ? { impliedPrimary: formatRef(first) } : {}),
    ...(dropped === undefined ? {} : { dropsFallbacksOf: dropped }),
  };
}

const isDefaults = (at: Pointer): boolean => at.length === 3 && at[1] === "defaults";

function specAt(config: Config, at: Pointer): Spec {
  const value = valueAt(config.value, at);
  const text = typeof value === "string" ? value : isRecord(value) ? own(value, "primary") : undefined;
  const where = typeof value === "string" ? at : [...at, "primary"];
  const fallbacks = isRecord(value) ? own(value, "fallbacks") : undefined;
  return {
    primary: written(text) === undefined || typeof text !== "string" ? undefined : { text, at: where },
    fallbacks: Array.isArray(fallbacks)
      ? fallbacks.flatMap((item: unknown, index) =>
          typeof item === "string" ? [{ text: item, at: [...at, "fallbacks", index] }] : [],
        )
      : undefined,
  };
}

/** An agent's own primary without fallbacks empties the defaults' (agent-scope, resolveSelectedModelFallbacksOverride). */
const overrideOf = ({ primary, fallbacks }: Spec): readonly Written[] | undefined =>
  fallbacks ?? (primary === undefined ? undefined : []);

function droppedFallbacks(
  config: Config,
  slot: Slot,
  override: readonly Written[] | undefined,
  defaults: Spec,
): Place | undefined {
  const own = specAt(config, slot.at).fallbacks;
  const lost = override !== undefined && own === undefined && (defaults.fallbacks?.length ?? 0) > 0;
  return lost ? config.place([...defaultsAt, "fallbacks"]) : undefined;
}

const standardModel = (defaults: Spec, book: ModelBook): ModelRef =>
  (defaults.primary && resolvePrimary(asRead(defaults.primary, book), book)?.ref) ?? impliedModel(book);

/** A primary may itself be an alias, with or without its provider (model-fallback, resolveFallbackCandidates). */
function requestedModel(requested: ModelRef, provider: string, book: ModelBook): ModelRef {
  const plain = normalizeRef(requested, book.facts);
  const aliases = aliasIndex(book, provider);
  if (book.perAgent && isOwned(plain, book, aliases)) return plain;
  const whole = resolveRef(formatRef(requested), provider, book, aliases);
  if (whole?.alias) return normalizeRef(whole.ref, book.facts);
  const bare = resolveRef(requested.model, requested.provider, book, aliases);
  const meant = bare?.alias && (bare.ref.provider === plain.provider || plain.provider === provider);
  return meant ? normalizeRef(bare.ref, book.facts) : plain;
}

const isOwned = (ref: ModelRef, { providersById }: ModelBook, { models }: AliasIndex): boolean =>
  models.has(formatRef(ref)) || modelRows(providersById.get(ref.provider)).includes(ref.model);

/** The program rewrites references when it applies its defaults; since 2026.8.1 only those of the defaults. */
const asRead = ({ text, at }: Written, { facts, perAgent }: ModelBook): string =>
  perAgent && at[1] !== "defaults" ? text.trim() : normalizeWritten(text, facts);

function resolveFallback(written: Written, provider: string, book: ModelBook): Resolved | undefined {
  const resolved = resolveRef(asRead(written, book), provider, book);
  return resolved && !book.settled ? { ...resolved, ref: normalizeRef(resolved.ref, book.facts) } : resolved;
}

/** Slots without a default of their own: bare names take the provider of the primary. */
function sideChain(
  config: Config,
  { primary, fallbacks = [] }: Spec,
  book: ModelBook,
): Pick<Chain, "links" | "effective"> {
  const first = primary && resolveRef(primary.text, defaultProvider, book);
  const provider = first?.ref.provider ?? defaultProvider;
  const chain = gather(config);
  if (primary !== undefined) chain.add(primary, "primary", first);
  for (const fallback of fallbacks) chain.add(fallback, "fallback", resolveRef(fallback.text, provider, book));
  return chain.result();
}

/** Collects links and the models they add. */
function gather(config: Config) {
  const links: Link[] = [];
  const tried = new Set<string>();
  const push = (ref: ModelRef): boolean => {
    const repeated = tried.has(formatRef(ref));
    tried.add(formatRef(ref));
    return repeated;
  };
  return {
    add({ text, at }: Written, role: Link["role"], resolved: Resolved | undefined): void {
      const { model, profile } = splitProfile(text);
      const repeated = resolved !== undefined && push(resolved.ref);
      const bare = resolved !== undefined && !resolved.alias && !model.includes("/");
      const fate = resolved === undefined ? "dropped" : repeated ? "repeated" : bare ? "bare" : "tried";
      links.push({
        model: resolved === undefined ? "" : formatRef(resolved.ref),
        provider: resolved?.ref.provider ?? "",
        written: text,
        place: config.place(at),
        role,
        fate,
        ...(profile === undefined ? {} : { profile }),
      });
    },
    imply: (ref: ModelRef): void => void push(ref),
    result: (): Pick<Chain, "links" | "effective"> => ({ links, effective: [...tried] }),
  };
}
