import type { Document } from "../../model.ts";
import type { ChainSketch, FileFacts } from "../kit/model.ts";
import { entriesAt, isRecord, itemsOf, own, valueAt, written } from "../kit/read.ts";
import { providerVariables } from "../kit/variables.ts";

type Link = ChainSketch["links"][number];

const fallback = (item: unknown, at: readonly (string | number)[]): Link => {
  const provider = isRecord(item) ? written(own(item, "provider")) : undefined;
  const model = isRecord(item) ? written(own(item, "model")) : undefined;
  const whole = provider !== undefined && model !== undefined;
  return {
    written: whole ? `${provider.toLowerCase()}/${model}` : (model ?? provider ?? ""),
    provider: provider?.toLowerCase() ?? "",
    at,
    role: "fallback",
    fate: whole ? "tried" : "dropped",
  };
};

/** The plural wins over the legacy single entry. */
const fallbacksOf = (value: unknown): readonly Link[] => {
  const plural = itemsOf(valueAt(value, "fallback_providers"));
  if (plural.length > 0) return plural.map(({ item, index }) => fallback(item, ["fallback_providers", index]));
  const single = valueAt(value, "fallback_model");
  return isRecord(single) ? [fallback(single, ["fallback_model"])] : [];
};

const chainOf = (value: unknown): readonly ChainSketch[] => {
  const model = written(valueAt(value, "model", "default")) ?? written(valueAt(value, "model"));
  const provider = (
    written(valueAt(value, "model", "provider")) ??
    written(valueAt(value, "provider")) ??
    ""
  ).toLowerCase();
  const at = written(valueAt(value, "model")) === undefined ? ["model", "default"] : ["model"];
  const head: readonly Link[] =
    model === undefined
      ? []
      : [{ written: provider === "" ? model : `${provider}/${model}`, provider, at, role: "primary" }];
  const links = [...head, ...fallbacksOf(value)];
  return links.length === 0 ? [] : [{ slot: "model", at: ["model"], links }];
};

export const readConfig = ({ value }: Document): FileFacts => ({
  keys: ["providers", "custom_providers"].flatMap((block) => {
    const listed = itemsOf(valueAt(value, block)).map(({ item, index }) => ({
      name: written(valueAt(item, "name")) ?? String(index),
      value: item,
      at: [block, index],
    }));
    return [...entriesAt(value, block), ...listed].map(({ name, value: provider, at }) => ({
      provider: name.toLowerCase(),
      name: "api_key",
      at: [...at, "api_key"],
      value: valueAt(provider, "api_key"),
      home: "config" as const,
    }));
  }),
  chains: chainOf(value),
  providers: entriesAt(value, "providers").map(({ name }) => name.toLowerCase()),
});

/** Its `.env` seeds the pools: a key in it is a row of its own there. */
export const readEnvironment = ({ value }: Document): FileFacts => ({
  keys: [
    ...providerVariables("fallback"),
    { name: "ANTHROPIC_TOKEN", provider: "anthropic", serves: "fallback" as const },
    { name: "CLAUDE_CODE_OAUTH_TOKEN", provider: "anthropic", serves: "fallback" as const },
  ].map(({ name, provider, serves }) => ({
    provider,
    name,
    at: [name],
    value: valueAt(value, name),
    home: "environment" as const,
    serves,
  })),
});
