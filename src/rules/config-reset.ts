import { counted, listed } from "../facts.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { pairsOf, placeOf } from "../snapshot/compare.ts";
import { jsonEra, modelConfig } from "./shared-examples.ts";

/** `/plugins/entries/x/enabled` → `/plugins`. */
const partOf = (pointer: string): string => pointer.split("/").slice(0, 2).join("/");

const dotted = (pointer: string): string => quote(pointer.slice(1).replaceAll("/", "."));

const authentication = (order: readonly string[]) => ({
  ...modelConfig("openai/gpt-5.5"),
  auth: { order: { openai: order } },
});

export default defineRule({
  id: "config-reset",
  group: "upgrade",
  title: "An upgrade rewrote settings of auth or plugins",
  why: "Orders, provider configuration and plugins decide who is asked. An upgrade that repairs a configuration drops what it does not know.",
  remedy: "Compare with the backup beside the file, and write back what is still wanted.",
  policies: { recommended: "warning", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: { files: { "openclaw.json": authentication(["openai:default"]) }, target: jsonEra },
        target: jsonEra,
        files: { "openclaw.json": modelConfig("openai/gpt-5.5") },
        at: ["openclaw.json#"],
      },
    ],
    good: [
      {
        before: { files: { "openclaw.json": authentication(["openai:default"]) }, target: jsonEra },
        target: jsonEra,
        files: { "openclaw.json": authentication(["openai:default"]) },
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const { before, after } of pairsOf(comparison)) {
      const gone = Object.keys(before.settings).filter((pointer) => !Object.hasOwn(after.settings, pointer));
      const changed = comparison.comparable
        ? Object.entries(before.settings).filter(
            ([pointer, leaf]) => Object.hasOwn(after.settings, pointer) && after.settings[pointer] !== leaf,
          )
        : [];
      for (const part of new Set([...gone, ...changed.map(([pointer]) => pointer)].map(partOf))) {
        const lost = gone.filter((pointer) => partOf(pointer) === part);
        const other = changed.filter(([pointer]) => partOf(pointer) === part).map(([pointer]) => pointer);
        const said = [
          lost.length > 0 ? `${counted(lost.length, "setting")} gone: ${listed(lost.map(dotted))}` : "",
          other.length > 0 ? `${counted(other.length, "setting")} changed: ${listed(other.map(dotted))}` : "",
        ].filter((text) => text !== "");
        yield { place: placeOf(after), message: `Below ${dotted(part)}: ${said.join("; ")}.` };
      }
    }
  },
});
