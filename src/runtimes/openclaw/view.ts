import type { AgentView } from "../../model.ts";
import type { Credential } from "./credential.ts";
import { configuredProfiles, judgeProfile } from "./eligibility.ts";
import type { Outcome } from "./load.ts";
import { asKey, configuredOrder, type OrderQuestion, orderProfiles, stumbles } from "./order.ts";
import { isRecord, normalizeProvider, own, type Raw } from "./shape.ts";

export interface ViewInput {
  readonly config: Raw;
  readonly version: string;
  /** Unix ms. */
  readonly now: number;
}

const keysOf = (value: unknown): readonly string[] =>
  value !== null && typeof value === "object" ? Object.keys(value) : [];

/** Providers that are stored or that the config speaks of. */
const providersOf = (profiles: ReadonlyMap<string, Credential>, config: Raw): readonly string[] => {
  const auth = own(config, "auth");
  const names = [
    ...[...profiles.values()].map(({ provider }) => provider),
    ...keysOf(isRecord(auth) ? own(auth, "order") : undefined),
    ...configuredProfiles(config).map(([, profile]) => (isRecord(profile) ? profile.provider : undefined)),
  ];
  return [...new Set(names.map(normalizeProvider))].filter((name) => name !== "");
};

const askedIds = (question: OrderQuestion): readonly string[] => {
  const order = configuredOrder(question.config, question.provider);
  const stored = [...question.loaded.profiles].filter(([, { provider }]) => provider === question.provider);
  return [...(Array.isArray(order) ? order.map(asKey) : []), ...stored.map(([id]) => id)];
};

const reasonsFor = (question: OrderQuestion): readonly (readonly [string, string])[] =>
  stumbles(question)
    ? []
    : askedIds(question).flatMap((id) => {
        const reason = judgeProfile(id, { ...question, profiles: question.loaded.profiles });
        return reason === "ok" ? [] : [[id, reason] as const];
      });

/** The answer of `auth-lint resolve` for one agent. */
export const viewAgent = (outcome: Outcome, chain: readonly string[], input: ViewInput): AgentView => {
  if ("error" in outcome) return { profiles: [], usable: {}, ineligible: {}, chain, error: outcome.error };
  const { loaded } = outcome;
  const questions = providersOf(loaded.profiles, input.config).map((provider) => ({ ...input, loaded, provider }));
  const usable = questions.map((question) => [question.provider, orderProfiles(question)] as const);
  return {
    profiles: [...loaded.profiles.keys()],
    usable: Object.fromEntries(usable),
    ineligible: Object.fromEntries(questions.flatMap(reasonsFor)),
    chain,
    error: null,
  };
};
