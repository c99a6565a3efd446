/** Providers that are one, under several names. */

// OpenClaw keeps the ChatGPT login under `openai-codex` or `codex` up to 2026.5 and under `openai` since 2026.6.1:
// one identity, three names (see its doctor's rewrite of `openai-codex/*`).
const families: Readonly<Record<string, string>> = { "openai-codex": "openai", codex: "openai" };

/** The provider whose subscription and keys stand in for each other. */
export const familyOf = (provider: string): string =>
  Object.hasOwn(families, provider) ? (families[provider] ?? provider) : provider;

/** Every name a provider's family goes by, its own first. */
export const namesOf = (provider: string): readonly string[] => {
  const family = familyOf(provider);
  return [...new Set([provider, family, ...Object.keys(families).filter((name) => families[name] === family)])];
};
