import type { Home } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig } from "./shared-examples.ts";
import { setConfig, versionOf } from "./shared-remedies.ts";

/** Nobody runs on the defaults: each agent of the home names a primary of its own. */
const everyAgentNamesOne = ({ agents, chains }: Home): boolean =>
  Object.keys(agents).every((id) =>
    chains.some(
      ({ agent, links }) => agent === id && links.some(({ role, fate }) => role === "primary" && fate !== "dropped"),
    ),
  );

export default defineRule({
  id: "primary-missing",
  group: "chain",
  title: "No primary model is named",
  why: "The built-in default is used, and each release brings another one: an upgrade swaps the model without a word.",
  remedy: "Name the primary model.",
  policies: { recommended: "warning", strict: "warning", upgrade: "error" },
  examples: {
    bad: [
      {
        files: { "openclaw.json": modelConfig({ fallbacks: ["anthropic/claude-opus-4-6"] }) },
        at: ["openclaw.json#/agents/defaults/model"],
      },
    ],
    good: [{ files: { "openclaw.json": modelConfig({ primary: "openai/gpt-5.5" }) } }],
  },

  *check({ homes }) {
    for (const home of homes) {
      // A configuration the target refuses has no chain at all.
      if (!home.config || home.configFlaws.length > 0 || everyAgentNamesOne(home)) continue;
      for (const { impliedPrimary, place, slot, links, agent } of home.chains) {
        if (impliedPrimary === undefined || agent !== undefined) continue;
        const empty = links.find(({ role }) => role === "primary");
        yield {
          place: empty?.place ?? place,
          message: `${quote(slot)} names no primary model. ${versionOf(home)} takes ${quote(impliedPrimary)}.`,
          remedy: `Name it: ${setConfig(home, ["agents", "defaults", "model", "primary"], impliedPrimary)}.`,
          ...(links.length === 0 && { severity: "info" }),
        };
      }
    }
  },
});
