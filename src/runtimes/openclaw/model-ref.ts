import type { ModelNames, VersionFacts } from "./config-facts.ts";
import { normalizeProvider } from "./shape.ts";

/** A model as the runtime asks for it. */
export interface ModelRef {
  readonly provider: string;
  readonly model: string;
}

export const formatRef = ({ provider, model }: ModelRef): string => `${provider}/${model}`;

const date = /^\d{8}(?:@|$)/;
const quantization = /^(?:i?q\d+(?:_[a-z0-9]+)*|\d+bit)(?:@|$)/i;

/**
 * `provider/model@profile` taken apart at the first `@` after the last slash; an `@` before a date (`@20250929`) or a
 * quantization (`@q4_k_m`, `@8bit`) belongs to the model (openclaw 2026.6.1 and 2026.9.6, model-ref-profile).
 */
export function splitProfile(written: string): { readonly model: string; readonly profile?: string } {
  const text = written.trim();
  let at = text.indexOf("@", text.lastIndexOf("/") + 1);
  for (const part of [date, quantization]) {
    if (at <= 0) return { model: text };
    if (part.test(text.slice(at + 1))) at = text.indexOf("@", at + 1);
  }
  if (at <= 0) return { model: text };
  const model = text.slice(0, at).trim();
  const profile = text.slice(at + 1).trim();
  return model === "" || profile === "" ? { model: text } : { model, profile };
}

/** `provider/model`, split at the first slash; without one the provider is the default. `undefined`: malformed. */
export function parseRef(written: string, defaultProvider: string, facts: VersionFacts): ModelRef | undefined {
  const text = written.trim();
  if (text.toLowerCase() === "openrouter:auto") return normalizeRef({ provider: "openrouter", model: "auto" }, facts);
  const slash = text.indexOf("/");
  const provider = slash === -1 ? defaultProvider : text.slice(0, slash).trim();
  const model = text.slice(slash + 1).trim();
  return provider === "" || model === "" ? undefined : normalizeRef({ provider, model }, facts);
}

/** Provider in lower case, its own name taken off the model, the model's short and former names replaced. */
export function normalizeRef({ provider, model }: ModelRef, facts: VersionFacts): ModelRef {
  const id = normalizeProvider(provider);
  const text = model.trim();
  return { provider: id, model: renameModel(id, withoutPrefix(text, `${id}/`), facts) };
}

const withoutPrefix = (text: string, prefix: string): string =>
  text.toLowerCase().startsWith(prefix) ? text.slice(prefix.length) : text;

/** What a version calls this model of this provider. */
export function renameModel(provider: string, model: string, { modelNames }: VersionFacts): string {
  const rule = Object.hasOwn(modelNames, provider) ? modelNames[provider] : undefined;
  if (rule === undefined) return model;
  const bare = rule.strip === undefined ? model : withoutPrefix(model, rule.strip);
  // Plugin names first, then the program's own: the one may lead to the other.
  const named = rename(rename(bare, rule), rule);
  if (rule.claudePrefix !== undefined && /^claude-/i.test(named)) return rule.claudePrefix + named;
  return rule.prefix !== undefined && named !== "" && !named.includes("/") ? rule.prefix + named : named;
}

const rename = (model: string, { names = {} }: ModelNames): string => {
  const key = model.toLowerCase();
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? model;
};

/** `openrouter/google/gemini-3-pro`: Google's renames hold behind another provider too. */
export const renameNested = (model: string, facts: VersionFacts): string =>
  model.startsWith("google/") ? `google/${renameModel("google", model.slice(7), facts)}` : model;

/** A reference as the program rewrites it when it applies its defaults to a config; one without a provider is trimmed. */
export function normalizeWritten(written: string, facts: VersionFacts): string {
  const text = written.trim();
  const slash = text.indexOf("/");
  if (slash <= 0 || slash === text.length - 1) return text;
  const provider = normalizeProvider(text.slice(0, slash));
  const model = renameNested(text.slice(slash + 1).trim(), facts);
  const named = /^(?:google|google-gemini-cli|google-vertex|together)$/.test(provider)
    ? renameModel(provider, model, facts)
    : model;
  if (provider === "" || named === "") return provider || named;
  return named.toLowerCase().startsWith(`${provider}/`) ? named : `${provider}/${named}`;
}
