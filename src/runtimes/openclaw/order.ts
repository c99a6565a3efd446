import { providerForAuth } from "./aliases.ts";
import type { Loaded } from "./coerce.ts";
import type { Credential } from "./credential.ts";
import { configuredProfiles, isInheritedName, judgeProfile, type Question } from "./eligibility.ts";
import { eraOf } from "./era.ts";
import { unavailableUntil } from "./routing.ts";
import { isRecord, normalizeProvider, own, type Raw } from "./shape.ts";

export interface OrderQuestion extends Omit<Question, "profiles"> {
  readonly loaded: Loaded;
}

/** Providers whose cooldowns the runtime leaves to the provider. */
const unthrottled = new Set(["openrouter", "kilocode"]);

const rank: Readonly<Record<string, number>> = { oauth: 0, token: 1, api_key: 2 };

/** `auth.order` of the config for a provider, of whatever shape; `undefined`: none. */
export const configuredOrder = (config: Raw, provider: string): unknown => {
  const auth = own(config, "auth");
  const order = isRecord(auth) ? own(auth, "order") : undefined;
  if (order === null || typeof order !== "object") return undefined;
  return Object.entries(order).find(([name]) => normalizeProvider(name) === provider)?.[1] ?? undefined;
};

interface Base {
  readonly ids: readonly string[];
  /** An order is written: it is kept as it stands instead of sorting by kind. */
  readonly explicit: boolean;
  /** An order whose profiles are all gone falls back to everything stored. */
  readonly repairs: boolean;
}

/** What the program would look up, `["a"]` as `a`; nothing for an object whose `toString` is data. */
export const asKey = (id: unknown): string => {
  try {
    return String(id);
  } catch {
    // Only such an object throws, and no profile is called like it.
    return "";
  }
};

/** The ids to start from; `undefined` where the runtime stumbles over the shape of the config (a TypeError). */
const startFrom = (question: OrderQuestion, stored: readonly string[]): Base | undefined => {
  const { config, loaded, provider, version } = question;
  const declared = configuredProfiles(config);
  if (declared.some(([, profile]) => profile === null)) return undefined;
  const wanted = providerForAuth(provider, version);
  const names = declared
    .filter(([, profile]) => providerForAuth(isRecord(profile) ? profile.provider : undefined, version) === wanted)
    .map(([id]) => id);
  const kept = loaded.routing.order.get(wanted) ?? loaded.routing.order.get(normalizeProvider(provider));
  if (kept) return { ids: kept, explicit: true, repairs: true };
  const written = configuredOrder(config, wanted) ?? configuredOrder(config, normalizeProvider(provider));
  if (written === undefined)
    return { ids: names.length > 0 ? names : stored, explicit: false, repairs: names.length > 0 };
  if (written === "") return { ids: [], explicit: true, repairs: false };
  if (!Array.isArray(written)) return undefined;
  return { ids: written.map(asKey), explicit: true, repairs: names.length > 0 };
};

const expiredLast = (credential: Credential | undefined, { version, now }: OrderQuestion): number =>
  eraOf(version) === "sqlite-strict" && credential?.type === "oauth" && (credential.expires ?? 0) > 0
    ? Number((credential.expires ?? 0) <= now)
    : 0;

const byKind = (ids: readonly string[], question: OrderQuestion): readonly string[] => {
  const scored = ids.map((id) => {
    const credential = question.loaded.profiles.get(id);
    return {
      id,
      kind: rank[credential?.type ?? ""] ?? 3,
      stale: expiredLast(credential, question),
      lastUsed: question.loaded.routing.usage.get(id)?.lastUsed ?? 0,
    };
  });
  return scored
    .toSorted((left, right) => left.kind - right.kind || left.stale - right.stale || left.lastUsed - right.lastUsed)
    .map(({ id }) => id);
};

const restingUntil = (id: string, { loaded, now }: OrderQuestion): number | undefined =>
  unthrottled.has(normalizeProvider(loaded.profiles.get(id)?.provider))
    ? undefined
    : unavailableUntil(loaded.routing.usage.get(id), now);

/**
 * The profiles tried for a provider, in order: those in cooldown last, by the time they come back. Empty where none is
 * usable, and where the runtime stumbles over the config.
 * Facts: openclaw 2026.6.1 order-B646U7fZ.js, 2026.9.6 order-2p4DOkTH.mjs, resolveAuthProfileOrder.
 */
export const orderProfiles = (question: OrderQuestion): readonly string[] => {
  const { loaded, provider, version } = question;
  const wanted = providerForAuth(provider, version);
  const stored = [...loaded.profiles].filter(([, { provider: of }]) => providerForAuth(of, version) === wanted);
  const base = startFrom(
    question,
    stored.map(([id]) => id),
  );
  if (!base || base.ids.length === 0) return [];
  const asked: Question = { ...question, profiles: loaded.profiles };
  const usable = (id: string): boolean => judgeProfile(id, asked) === "ok";
  const chosen = base.ids.filter(usable);
  const gone = base.ids.every((id) => !loaded.profiles.has(id) && !isInheritedName(id));
  const repaired = chosen.length === 0 && gone && base.repairs;
  const ids = [...new Set(repaired ? stored.map(([id]) => id).filter(usable) : chosen)];
  const ready = ids.filter((id) => restingUntil(id, question) === undefined);
  const resting = ids
    .flatMap((id) => {
      const until = restingUntil(id, question);
      return until === undefined ? [] : [{ id, until }];
    })
    .toSorted((left, right) => left.until - right.until)
    .map(({ id }) => id);
  return [...(base.explicit && !repaired ? ready : byKind(ready, question)), ...resting];
};

/** Does the runtime stumble over the config while it orders this provider's profiles? */
export const stumbles = (question: OrderQuestion): boolean => startFrom(question, []) === undefined;
