import { isAtLeast } from "./era.ts";
import { normalizeProvider } from "./shape.ts";

/** Of the plugins shipped with openclaw 2026.6.1 and 2026.6.5 (`providerAuthAliases`, `deprecatedChoiceIds`). */
const early: Readonly<Record<string, string>> = {
  "byteplus-plan": "byteplus",
  "claude-cli": "anthropic",
  "gmi-cloud": "gmi",
  gmicloud: "gmi",
  "minimax-api": "minimax",
  "minimax-api-key-cn": "minimax",
  "minimax-api-lightning": "minimax",
  "minimax-cloud": "minimax",
  "minimax-cn": "minimax",
  "minimax-portal-cn": "minimax-portal",
  "modelstudio-api-key": "qwen",
  "modelstudio-api-key-cn": "qwen",
  "modelstudio-standard-api-key": "qwen",
  "modelstudio-standard-api-key-cn": "qwen",
  "moonshot-ai": "moonshot",
  moonshotai: "moonshot",
  "novita-ai": "novita",
  novitaai: "novita",
  "qwen-cli": "qwen-oauth",
  "qwen-portal": "qwen-oauth",
  "volcengine-plan": "volcengine",
};

/** Of the plugins shipped with openclaw 2026.9.6. */
const late: Readonly<Record<string, string>> = {
  "claude-cli": "anthropic",
  "minimax-api": "minimax",
  "minimax-api-key-cn": "minimax",
  "minimax-api-lightning": "minimax",
  "minimax-cloud": "minimax",
  "minimax-cn": "minimax",
  "minimax-portal-cn": "minimax-portal",
  "x-ai": "xai",
};

/** The provider whose credentials are used for `provider`: `claude-cli` is served by `anthropic`. */
export const providerForAuth = (provider: unknown, version: string): string => {
  const name = normalizeProvider(provider);
  const aliases = isAtLeast(version, "2026.8.1") ? late : early;
  return (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? name;
};
