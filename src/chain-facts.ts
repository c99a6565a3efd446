/** Questions that the chain rules ask. */

import { placeKey } from "./facts.ts";
import type { Chain, Home, Link, Place, Policy } from "./model.ts";
import { matchesModel } from "./model-glob.ts";

/** What is wanted of a slot: globs, best first, and where they are declared. */
export interface Wanted {
  readonly globs: readonly string[];
  readonly place: Place | undefined;
}

// The preference of a policy ranks models that talk; slots for pictures, speech or embeddings hold others.
const isTalk = (slot: string): boolean => /(?:^agents\.[^.]+|\.subagents|\.subagents\.model|\.model)$/.test(slot);

/** The order a policy wants in a slot; undefined where it says nothing. */
export const wantedIn = (policy: Policy, { slot }: Chain): Wanted | undefined => {
  const own = Object.hasOwn(policy.chains, slot) ? policy.chains[slot] : undefined;
  if (own) return { globs: own.models, place: own.place };
  if (policy.preference.length === 0 || !isTalk(slot)) return undefined;
  return { globs: policy.preference.map(({ glob }) => glob), place: policy.preference[0]?.place };
};

/** Place of a model in the wanted order; undefined where no glob covers it. */
export const rankOf = ({ globs }: Wanted, model: string): number | undefined => {
  const rank = globs.findIndex((glob) => matchesModel(glob, model));
  return rank < 0 ? undefined : rank;
};

/** The links that are really tried, in order. */
export const triedIn = ({ links }: Chain): readonly Link[] =>
  links.filter(({ fate, model }) => (fate === "tried" || fate === "bare") && model !== "");

const placesOf = ({ links }: Chain): ReadonlySet<string> => new Set(links.map(({ place }) => placeKey(place)));

const isPartOf = (own: ReadonlySet<string>, { chains }: Home): boolean =>
  chains.some((other) => {
    const places = placesOf(other);
    const common = [...own].filter((place) => places.has(place)).length;
    return common > 0 && (common < own.size || common < places.size);
  });

const known = new WeakMap<Chain, boolean>();

/** More chains than this are not compared with each other. */
const mostCompared = 100;

/** Do other chains take a part of it, and another part from elsewhere? Then what is good for one may harm the other. */
export const isSharedInPart = (home: Home, chain: Chain): boolean => {
  const shared = known.get(chain) ?? (home.chains.length > mostCompared || isPartOf(placesOf(chain), home));
  known.set(chain, shared);
  return shared;
};

/** Lanes that another program signs in to; they have no profile of their own in the store. */
const borrowedLogins: ReadonlySet<string> = new Set([
  "claude-cli",
  "codex",
  "codex-cli",
  "google-gemini-cli",
  "gemini-cli",
  "openai-codex",
  "github-copilot",
  "amazon-bedrock",
  "google-vertex",
  "anthropic-vertex",
]);

export const isBorrowed = (provider: string): boolean => borrowedLogins.has(provider);

/** Well-known provider ids (openclaw 2026.6.1 and 2026.9.6, provider plugins), for "did you mean". */
export const knownProviders: readonly string[] = [
  ...borrowedLogins,
  ...`
ollama lmstudio vllm openai anthropic google gemini openrouter groq mistral deepseek moonshot
moonshotai kimi kimi-coding minimax minimax-portal minimax-cn minimax-portal-cn qwen qwen-oauth
qwen-portal zai xai x-ai cerebras cohere together fireworks perplexity nvidia huggingface
vercel-ai-gateway cloudflare-ai-gateway litellm opencode opencode-go kilocode synthetic venice
volcengine volcengine-plan byteplus byteplus-plan xiaomi stepfun stepfun-plan qianfan chutes azure
azure-openai arcee novita deepinfra copilot-proxy microsoft-foundry modelstudio tencent alibaba
github zhipu bedrock sambanova baseten replicate
`
    .trim()
    .split(/\s+/),
];
