import type { Chain, Home } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig } from "./shared-examples.ts";
import { setConfig } from "./shared-remedies.ts";

const isInside = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** The fallbacks the agent loses, as they are written in the defaults. */
const lostBy = ({ chains }: Home, { dropsFallbacksOf: from }: Chain): readonly string[] => {
  if (!from) return [];
  const pointer = formatPointer(from.at);
  const links = chains.filter(({ agent }) => agent === undefined).flatMap((chain) => chain.links);
  return links
    .filter(
      ({ role, place, fate }) =>
        role === "fallback" &&
        fate !== "dropped" &&
        place.path === from.path &&
        isInside(pointer, formatPointer(place.at)),
    )
    .map(({ written }) => written);
};

export default defineRule({
  id: "fallback-dropped-by-agent",
  group: "chain",
  title: "An agent's own model throws the fallbacks away",
  why: "A `model` of an agent that is a string, or names a primary alone, replaces the whole chain of the defaults. At the first failure the agent has nothing to fall back to.",
  remedy: "Give the agent its own `fallbacks`; an empty list says that none are wanted.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: "openclaw@2026.6.1",
        files: {
          "openclaw.json": modelConfig(
            { primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] },
            { list: [{ id: "coder", model: "openai/gpt-5.4" }] },
          ),
        },
        at: ["openclaw.json#/agents/list/0/model"],
      },
    ],
    good: [
      {
        target: "openclaw@2026.6.1",
        files: {
          "openclaw.json": modelConfig(
            { primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] },
            { list: [{ id: "coder", model: { primary: "openai/gpt-5.4", fallbacks: [] } }] },
          ),
        },
        note: "An empty list is a decision.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const chain of home.chains) {
        if (!chain.dropsFallbacksOf) continue;
        const lost = lostBy(home, chain);
        const primary = chain.links.find(({ role }) => role === "primary")?.written ?? chain.effective[0] ?? "";
        const fallbacks = lost.filter((written) => written !== primary);
        const names = lost.length > 0 ? ` (${lost.slice(0, 5).map(quote).join(", ")})` : "";
        yield {
          place: chain.place,
          message: `${quote(chain.slot)} names a model of its own and so loses the fallbacks of the defaults${names}.`,
          remedy: `Say what it falls back to: ${setConfig(home, chain.place.at, { primary, fallbacks })}. An empty list says that none are wanted.`,
          related: [{ place: chain.dropsFallbacksOf, message: "The fallbacks it loses." }],
        };
      }
    }
  },
});
