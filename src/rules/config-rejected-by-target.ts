import type { Home } from "../model.ts";
import { sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig, strictEra } from "./shared-examples.ts";
import { confidenceIn } from "./shared-remedies.ts";

const most = 20;

/** What older versions take was not measured: their objections are those of the oldest that was (2026.5.28). */
const isMeasured = ({ target }: Home): boolean => {
  const [year = 0, month = 0] = target.version.split(".").map(Number);
  return year * 12 + month >= 2026 * 12 + 5;
};

/** A version that was assumed may be another than the one that runs. */
const isSure = (home: Home): boolean => isMeasured(home) && home.target.chosen !== "newest-known";

export default defineRule({
  id: "config-rejected-by-target",
  group: "upgrade",
  title: "The version refuses the configuration",
  why: "The schema is strict: one key it does not know, and the gateway does not start. Each release retires some.",
  remedy: "Correct the key; `openclaw config validate` says whether all is well.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: "openclaw@2026.6.1",
        files: { "openclaw.json": { modelz: {}, ...modelConfig("openai/gpt-5.5") } },
        at: ["openclaw.json#/modelz"],
      },
      {
        target: strictEra,
        files: { "openclaw.json": { auth: { cooldowns: {} }, ...modelConfig("openai/gpt-5.5") } },
        at: ["openclaw.json#/auth/cooldowns"],
        note: "Taken up to 2026.7.1.",
      },
    ],
    good: [
      {
        target: "openclaw@2026.6.1",
        files: { "openclaw.json": { auth: { cooldowns: {} }, ...modelConfig("openai/gpt-5.5") } },
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const { place, message, remedy } of home.configFlaws.slice(0, most)) {
        yield {
          place,
          message: sentence(message),
          ...(remedy !== undefined && { remedy }),
          ...(isSure(home) ? {} : { severity: "warning" }),
          confidence: isMeasured(home) ? confidenceIn(home) : "low",
        };
      }
    }
  },
});
