/**
 * Providers whose key an environment variable holds: `OPENAI_API_KEY` → `openai`. Numbered (`OPENAI_API_KEY_2`) and
 * listed (`OPENAI_API_KEYS`) ones are tried in turn with the first (openclaw 2026.6.1, live-auth-keys).
 */
export declare function providersOfVariable(name: string, version: string): readonly string[];
