/** Providers that are one, under several names. */

// OpenClaw keeps the ChatGPT login under `openai-codex` or `codex` up to 2026.5 and under `openai` since 2026.6.1:
// one identity, three names (see its doctor's rewrite of `openai-codex/*`).
const families: Readonly<Record<string, string>> = {
  "openai-codex": "openai",
  openai_codex: "openai",
  codex: "openai",
  chatgpt: "openai",
};

// Who issues the tokens, where a provider is a program's own way to another's account. Keys are no part of it.
const issuers: Readonly<Record<string, string>> = {
  "claude-cli": "anthropic",
  "xai-oauth": "xai",
  "google-gemini-cli": "google",
};

/** Whose account a login is of. */
export const issuerOf = (provider: string): string =>
  (Object.hasOwn(issuers, provider) ? issuers[provider] : undefined) ?? familyOf(provider);

// Single use, one after the other: Hermes names the first three (SINGLE_USE_REFRESH_POOL_PROVIDERS); Qwen Code locks
// its file for it. Google's refresh tokens stay good until they are revoked, AWS SSO's too.
const reusable = new Set(["google", "google-cloud", "google-vertex", "aws-sso"]);

/** Does each refresh make the refresh token before it worthless? Where it is not known, it does (OAuth 2.1, 4.3.1). */
export const isSingleUse = (provider: string): boolean => !reusable.has(issuerOf(provider));

/** The provider whose subscription and keys stand in for each other. */
export const familyOf = (provider: string): string =>
  Object.hasOwn(families, provider) ? (families[provider] ?? provider) : provider;

/** Every name a provider's family goes by, its own first. */
export const namesOf = (provider: string): readonly string[] => {
  const family = familyOf(provider);
  return [...new Set([provider, family, ...Object.keys(families).filter((name) => families[name] === family)])];
};
