import type { Pointer } from "../../model.ts";
import type { CrossFieldObjection } from "./config-cross-field.ts";
import { dotted } from "./config-message.ts";
import { rosterOf } from "./config-roster.ts";
import { isAtLeast } from "./era.ts";
import { isRecord, own, type Raw } from "./shape.ts";

const consequence = "the gateway refuses the whole file";

// Providers of web search that were configured in place before they became plugins (web-search-legacy-provider-keys).
const formerSearch: ReadonlySet<string> = new Set([
  "brave",
  "duckduckgo",
  "exa",
  "firecrawl",
  "gemini",
  "grok",
  "kimi",
  "minimax",
  "ollama",
  "perplexity",
  "searxng",
  "tavily",
]);

/** Rules of `tools`, the config's and each agent's (openclaw 2026.6.1 and 2026.9.6, zod-schema.agent-runtime). */
export function toolRules(config: Raw, version: string): readonly CrossFieldObjection[] {
  const scopes: readonly { readonly tools: unknown; readonly at: Pointer }[] = [
    { tools: own(config, "tools"), at: ["tools"] },
    ...rosterOf(config, version).map(({ entry, at }) => ({ tools: own(entry, "tools"), at: [...at, "tools"] })),
  ];
  return scopes.flatMap(({ tools, at }) => (isRecord(tools) ? rulesOf(tools, at, version) : []));
}

function rulesOf(tools: Raw, at: Pointer, version: string): readonly CrossFieldObjection[] {
  const byProvider = own(tools, "byProvider");
  const policies: readonly (readonly [unknown, Pointer])[] = [
    [tools, at],
    ...Object.entries(isRecord(byProvider) ? byProvider : {}).map(
      ([provider, policy]) => [policy, [...at, "byProvider", provider]] as const,
    ),
  ];
  return [
    ...policies
      .filter(([policy]) => isFilled(policy, "allow") && isFilled(policy, "alsoAllow"))
      .map(([, where]) => ({
        at: [...where, "alsoAllow"],
        message: `\`${dotted(where)}\` sets both \`allow\` and \`alsoAllow\`: ${consequence}`,
      })),
    ...execMode(own(tools, "exec"), [...at, "exec"]),
    ...webSearch(own(tools, "web"), [...at, "web", "search"], version),
  ];
}

const isFilled = (policy: unknown, key: string): boolean => {
  const list = isRecord(policy) ? own(policy, key) : undefined;
  return Array.isArray(list) && list.length > 0;
};

const execMode = (exec: unknown, at: Pointer): readonly CrossFieldObjection[] =>
  isRecord(exec) && Object.hasOwn(exec, "mode") && (Object.hasOwn(exec, "security") || Object.hasOwn(exec, "ask"))
    ? [{ at: [...at, "mode"], message: `\`${dotted(at)}.mode\` excludes \`security\` and \`ask\`: ${consequence}` }]
    : [];

function webSearch(web: unknown, at: Pointer, version: string): readonly CrossFieldObjection[] {
  const search = isRecord(web) ? own(web, "search") : undefined;
  if (!isRecord(search)) return [];
  const keyMoved = isAtLeast(version, "2026.8.1");
  return Object.entries(search)
    .filter(([key, value]) => (keyMoved && key === "apiKey") || (formerSearch.has(key) && isRecord(value)))
    .map(([key]) => ({
      at: [...at, key],
      message: `\`${dotted([...at, key])}\` has moved to the plugin of the search provider: ${consequence}`,
      remedy: "Move it to `plugins.entries.<plugin>.config.webSearch`, or run `openclaw doctor --fix`.",
    }));
}
