import type { Pointer, Profile, Store } from "../../model.ts";
import { dropReason } from "./coerce.ts";
import { containerFlaw, legacyFlaw } from "./container-flaw.ts";
import { type Credential, parseEntry } from "./credential.ts";
import { readEntryFacts } from "./entry-facts.ts";
import type { Era } from "./era.ts";
import { entryFlaw } from "./flaws.ts";
import type { Holding } from "./holding.ts";
import { isRecord } from "./shape.ts";
import { countMentions, type Found, findCredentials } from "./tolerant.ts";

/** How a loaded profile is judged: the runtime's reason word, and the flaw where it lies outside the store. */
export type Judge = (
  id: string,
  credential: Credential,
) => { readonly reason: string; readonly flaw?: Profile["flaw"] };

export interface HoldingFacts {
  readonly store: Store;
  readonly profiles: readonly Profile[];
}

interface Entry extends Found {
  /** The entry of the container it lies in, where that is not itself. */
  readonly dropped?: string;
}

const containerOf = ({ shape, value }: Holding): { at: Pointer; value: unknown } =>
  shape === "profiles" && isRecord(value)
    ? { at: ["profiles"], value: Object.hasOwn(value, "profiles") ? value.profiles : undefined }
    : { at: [], value };

const isBelow = (at: Pointer, parent: Pointer): boolean => parent.every((step, index) => at[index] === step);

/** The found credentials by the entry of the container they lie in or below. */
const groupFound = (found: readonly Found[], base: Pointer): ReadonlyMap<string, readonly Found[]> => {
  const groups = new Map<string, Found[]>();
  for (const entry of found) {
    if (!isBelow(entry.at, base) || entry.at.length === base.length) continue;
    const key = String(entry.at[base.length]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
};

/** What the store holds: each entry of its container, or what lies below an entry that holds no credential itself. */
const listEntries = (holding: Holding, found: readonly Found[], era: Era): readonly Entry[] => {
  const container = containerOf(holding);
  if (!isRecord(container.value)) return found;
  const base = [...holding.base, ...container.at];
  const groups = groupFound(found, base);
  const inside = Object.entries(container.value).flatMap(([id, value]): readonly Entry[] => {
    const at = [...base, id];
    const reason = dropReason(id, value, era, holding.document);
    const below = groups.get(id) ?? [];
    const dropped = holding.shape !== "oauth-file" && reason !== undefined ? { dropped: reason } : {};
    if (below.length > 0 && !below.some((entry) => entry.at.length === at.length))
      return below.map((entry) => ({ ...entry, ...dropped }));
    if (below.length === 0 && (holding.shape === "by-provider" || (holding.shape === "oauth-file" && !isRecord(value))))
      return [];
    return [{ at, id, value: isRecord(value) ? value : {}, ...dropped }];
  });
  const elsewhere = found.filter((entry) => !isBelow(entry.at, base));
  return [...inside, ...elsewhere];
};

const isRead = ({ fate }: Holding): boolean => fate === "read";

const loadedId = (holding: Holding, entry: Entry): string =>
  holding.shape === "profiles" ? entry.id : `${entry.id}:default`;

const findLoaded = (holding: Holding, entry: Entry): Credential | undefined => {
  const credential = isRead(holding) ? holding.loaded?.profiles.get(loadedId(holding, entry)) : undefined;
  const same = credential?.origin.document === holding.document && credential.origin.at.length === entry.at.length;
  return same && isBelow(entry.at, credential.origin.at) ? credential : undefined;
};

/** Why an entry of an unread store would be of no use once it is imported; nothing where it would be. */
const foresee = (holding: Holding, entry: Entry, judge: Judge, era: Era): { reason?: string } => {
  if (holding.shape !== "profiles") return {};
  if (entry.dropped !== undefined) return { reason: entry.dropped };
  const parsed = parseEntry(entry.value, era, { document: holding.document, at: entry.at });
  const reason = parsed.ok ? judge(entry.id, parsed.credential).reason : parsed.reason;
  return reason === "ok" || reason.endsWith("_mismatch") ? {} : { reason };
};

const fateOf = (holding: Holding, entry: Entry, credential: Credential | undefined, judge: Judge, era: Era) => {
  if (credential) {
    const { reason, flaw } = judge(loadedId(holding, entry), credential);
    return reason === "ok" ? { fate: "usable" as const } : { fate: "ineligible" as const, reason, flaw };
  }
  if (!isRead(holding)) return { fate: "not-read" as const, ...foresee(holding, entry, judge, era) };
  return { fate: "dropped" as const, reason: entry.dropped };
};

const profileOf = (holding: Holding, store: Store, entry: Entry, judge: Judge, era: Era): Profile => {
  const { path } = holding.document.source;
  const place = (at: Pointer, on?: "key" | "value") => ({ path, at: [...entry.at, ...at], ...(on && { on }) });
  const credential = findLoaded(holding, entry);
  const { fate, reason, flaw } = {
    reason: undefined,
    flaw: undefined,
    ...fateOf(holding, entry, credential, judge, era),
  };
  const facts = readEntryFacts(entry.value, entry.id, era, place);
  const { expires: written, ...rest } = facts;
  const expires = credential ? credential.expires || undefined : written;
  const raw = entry.dropped === "non_object" ? undefined : entry.value;
  const fault = flaw ?? (reason === undefined ? store.flaw : entryFlaw(reason, raw, place));
  return {
    agent: holding.agent,
    id: loadedId(holding, entry),
    place: place([]),
    store,
    fate,
    ...(reason !== undefined && { reason }),
    ...(fault && fate !== "usable" && { flaw: fault }),
    ...rest,
    ...(credential && { provider: credential.provider }),
    ...(expires !== undefined && { expires }),
  };
};

const storeOf = (holding: Holding, found: readonly Found[], loaded: number): Store => {
  const { document, agent, role, format, base, value, fate } = holding;
  const { path, mode, exposure } = document.source;
  const readable = value !== undefined || format === "sqlite";
  const flawed = value !== undefined && loaded === 0;
  const flaw = !flawed
    ? undefined
    : holding.shape === "profiles"
      ? containerFlaw(value, found, path, base)
      : legacyFlaw(holding.shape, value, path);
  // A container written as a string holds what no reader gets at.
  const held = readable && found.length > 0 ? found.length : countMentions(document);
  return {
    agent,
    place: { path, at: base },
    role,
    format,
    fate: fate === "read" ? (loaded > 0 ? "loaded" : "zero") : fate,
    held: Math.max(held, loaded),
    loaded,
    ...(flaw && (held > 0 || fate === "read") && { flaw }),
    problems: document.problems,
    ...(mode !== undefined && { mode }),
    exposure,
    template: false,
  };
};

/** The facts of one holding: the store, and a profile for each entry in it. */
export const readHolding = (holding: Holding, judge: Judge, era: Era): HoldingFacts => {
  const found = holding.value === undefined ? [] : findCredentials(holding.value, holding.base);
  const entries = listEntries(holding, found, era);
  const loaded = entries.filter((entry) => findLoaded(holding, entry)).length;
  const bare = storeOf(holding, found, loaded);
  const held = entries.map((entry) => readEntryFacts(entry.value, entry.id, era, (at) => ({ path: "", at })));
  const template = held.length > 0 && held.every(({ placeholder, reference }) => placeholder || reference);
  const store = { ...bare, template: template && held.some(({ placeholder }) => placeholder) };
  return { store, profiles: entries.map((entry) => profileOf(holding, store, entry, judge, era)) };
};
