import { factsOf } from "./config-facts.ts";

const live: Readonly<Record<string, string>> = {
  OPENCLAW_LIVE_ANTHROPIC_KEY: "ANTHROPIC_API_KEY",
  OPENCLAW_LIVE_ANTHROPIC_KEYS: "ANTHROPIC_API_KEY",
  OPENCLAW_LIVE_GEMINI_KEY: "GEMINI_API_KEY",
  OPENCLAW_LIVE_OPENAI_KEY: "OPENAI_API_KEY",
};

/**
 * Providers whose key an environment variable holds: `OPENAI_API_KEY` → `openai`. Numbered (`OPENAI_API_KEY_2`) and
 * listed (`OPENAI_API_KEYS`) ones are tried in turn with the first (openclaw 2026.6.1, live-auth-keys).
 */
export function providersOfVariable(name: string, version: string): readonly string[] {
  const series = /^(\w+_API_KEY)(?:S|_\d{1,4})$/.exec(name)?.[1];
  const single = (Object.hasOwn(live, name) ? live[name] : undefined) ?? series ?? name;
  return Object.entries(factsOf(version).environment)
    .filter(([, names]) => names.includes(single))
    .map(([provider]) => provider);
}
