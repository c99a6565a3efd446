/** What providers answer, whichever runtime writes it down. */
import type { KnownMessage } from "./messages.ts";

const openclaw = "openclaw 2026.9.6, failover classification";

export const providerMessages: readonly KnownMessage[] = [
  {
    id: "membership",
    runtime: "provider",
    pattern: /[Mm]embership benefits|membership_error/,
    cause: "membership",
    meaning: "The plan could not be verified, or its limit is reached, in words of membership.",
    source: "openclaw 2026.6.1 and 2026.9.6: a 402 with these words is filed under billing",
    example: "402 Your membership benefits could not be verified",
  },
  {
    id: "extra-usage",
    runtime: "anthropic",
    pattern: /draw from your extra usage|out of extra usage|extra usage is required/i,
    cause: "extra-usage",
    meaning: "A Claude subscription used by a third-party program draws from extra usage.",
    source: openclaw,
    example: "Third-party apps now draw from your extra usage, not your plan limits.",
  },
  {
    id: "insufficient-quota",
    runtime: "openai",
    pattern: /insufficient_quota|exceeded your current quota/,
    cause: "billing",
    meaning:
      "A 429 that is about money: the API account has no credit. A subscription never says this, so a key was used.",
    source: openclaw,
    example: "429 You exceeded your current quota, please check your plan and billing details. (insufficient_quota)",
  },
  {
    id: "no-credit",
    runtime: "provider",
    pattern:
      /[Cc]redit balance is too low|[Ii]nsufficient (?:credits|balance|Balance)|[Rr]equires more credits|used all available credits/,
    cause: "billing",
    meaning: "The prepaid balance is spent. Only API keys have one.",
    source: openclaw,
    example: "Your credit balance is too low to access the Anthropic API.",
  },
  {
    id: "usage-limit",
    runtime: "provider",
    pattern:
      /usage_limit_reached|hit your (?:ChatGPT )?usage limit|(?:weekly|daily|monthly|subscription|account) usage limit|[Uu]sage limit reached/,
    cause: "usage-window",
    meaning: "A plan's window is used up, with a 402 or a 429.",
    source: openclaw,
    example: "You have hit your ChatGPT usage limit (plus plan). Try again in ~100 min.",
  },
  {
    id: "invalid-grant",
    runtime: "oauth",
    vague: true,
    pattern: /invalid_grant/,
    cause: "login-ended",
    meaning: "The token endpoint refuses the refresh token: expired, revoked, or already used.",
    source: "RFC 6749, section 5.2",
    example: '{"error": "invalid_grant", "error_description": "Refresh token not found or invalid"}',
  },
  {
    id: "refresh-failed",
    runtime: "openclaw",
    vague: true,
    pattern: /OAuth token refresh failed for /,
    cause: "login-ended",
    meaning: "OpenClaw could not renew a login.",
    source: "openclaw 2026.6.1 and 2026.9.6, OAuth manager",
    example: "OAuth token refresh failed for openai-codex: Failed to refresh OpenAI Codex token",
  },
  {
    id: "no-key-found",
    runtime: "openclaw",
    pattern: /No API key found for provider/,
    cause: "no-credential",
    meaning: "No profile, variable or config key gave a credential for the provider.",
    source: "openclaw 2026.6.1, model-auth",
    example: 'No API key found for provider "anthropic". Auth store: ~/.openclaw/agents/main/agent/auth-profiles.json',
  },
  {
    id: "no-profile-available",
    runtime: "openclaw",
    pattern: /No available auth profile for |Provider \S{1,80} is in cooldown/,
    cause: "profiles-resting",
    meaning: "All profiles of the provider were in cooldown or disabled; it was not asked.",
    source: "openclaw 2026.5.28, issue 86215",
    example: "No available auth profile for openai-codex (all in cooldown or unavailable).",
  },
  {
    id: "overloaded",
    runtime: "anthropic",
    pattern: /overloaded_error|\b529\b.{0,40}[Oo]verloaded/,
    cause: "overloaded",
    meaning: "529: the provider has no room now.",
    source: "docs.claude.com, API errors",
    example: '529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
  },
  {
    id: "bad-key",
    runtime: "provider",
    pattern:
      /invalid x-api-key|[Ii]ncorrect API key provided|invalid_api_key|[Ii]nvalid (?:authentication credentials|bearer token)/,
    cause: "key-rejected",
    meaning: "The key or token is not known to the provider.",
    source: "Anthropic and OpenAI API errors",
    example: '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
  },
  {
    id: "authentication-error",
    runtime: "provider",
    vague: true,
    pattern: /authentication_error|AuthenticationError|\b401\b.{0,20}[Uu]nauthorized/,
    cause: "key-rejected",
    meaning: "A 401 without further words.",
    source: "Anthropic API errors; BerriAI/litellm exceptions.py",
    example: "litellm.AuthenticationError: AuthenticationError: OpenAIException",
  },
  {
    id: "rate-limit",
    runtime: "provider",
    pattern:
      /rate_limit_error|rate_limit_exceeded|rateLimitExceeded|RateLimitError|[Rr]ate limit (?:reached for|exceeded)/,
    cause: "rate-limit",
    meaning: "A 429: too many requests or tokens for now.",
    source: "Anthropic and OpenAI API errors",
    example: '429 {"type":"error","error":{"type":"rate_limit_error","message":"slow down"}}',
  },
  {
    // After all others: what it quotes of the attempts says more.
    id: "all-models-failed",
    runtime: "openclaw",
    pattern: /All (?:[\w-]{1,40} )?models failed \(\d/,
    cause: "chain-exhausted",
    meaning: "The summary of a run whose chain was exhausted; the attempts are listed in it, the first one first.",
    source: "openclaw 2026.6.1 and 2026.9.6, model-fallback",
    example:
      "FallbackSummaryError: All models failed (2): openai/gpt-5.5: … (rate_limit) | anthropic/claude: … (billing)",
  },
];
