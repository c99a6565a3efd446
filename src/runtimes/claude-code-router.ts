import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { ChainSketch, FileFacts } from "./kit/model.ts";
import { isRecord, itemsOf, own, valueAt, written } from "./kit/read.ts";

const isConfig = (value: unknown): boolean =>
  isRecord(value) && Array.isArray(own(value, "Providers")) && Object.hasOwn(value, "Router");

const routes = ["default", "background", "think", "longContext", "webSearch"];

/** A route is written `provider,model`. */
const route = (text: string): { readonly written: string; readonly provider: string } => {
  const [provider = "", ...model] = text.split(",");
  return {
    written: `${provider.trim().toLowerCase()}/${model.join(",").trim()}`,
    provider: provider.trim().toLowerCase(),
  };
};

const chainsOf = (value: unknown): readonly ChainSketch[] => {
  const fallbacks = itemsOf(valueAt(value, "Router", "fallback", "models")).flatMap(({ item, index }) => {
    const text = written(item);
    const at = ["Router", "fallback", "models", index];
    return text === undefined ? [] : [{ ...route(text), at, role: "fallback" as const }];
  });
  return routes.flatMap((name) => {
    const text = written(valueAt(value, "Router", name));
    if (text === undefined) return [];
    const at = ["Router", name];
    return [{ slot: `Router.${name}`, at, links: [{ ...route(text), at, role: "primary" as const }, ...fallbacks] }];
  });
};

const readConfig = ({ value }: Document): FileFacts => {
  const rows = itemsOf(valueAt(value, "Providers")).map(({ item, index }) => ({
    name: (written(valueAt(item, "name")) ?? String(index)).toLowerCase(),
    item,
    index,
  }));
  return {
    keys: rows.map(({ name, item, index }) => ({
      provider: name,
      name: "api_key",
      at: ["Providers", index, "api_key"],
      value: valueAt(item, "api_key"),
      home: "config" as const,
    })),
    chains: chainsOf(value),
    providers: rows.map(({ name }) => name),
  };
};

export default defineRuntime({
  id: "claude-code-router",
  title: "Claude Code Router",
  version: "3.1.1",
  sources: ["musistudio/claude-code-router; @musistudio/claude-code-router 2.0.0 and 3.1.1"],
  files: [
    { role: "config", path: ".claude-code-router/config.json", store: true, shape: isConfig, read: readConfig },
    ...["config.sqlite", "app-data/api-keys.sqlite"].map((name) => ({
      role: "database",
      path: `.claude-code-router/${name}`,
      unread: "the tables of its newer versions are not known",
      read: () => ({}),
    })),
  ],
  precedence: [
    "`Router.<route>`, then `Router.fallback.models` in order",
    "it sets `ANTHROPIC_AUTH_TOKEN` for the Claude Code it starts: the subscription is off there",
  ],
  mode: "none is set",
});
