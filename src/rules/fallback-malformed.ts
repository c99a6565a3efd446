import { isSharedInPart } from "../chain-facts.ts";
import { distinct } from "../facts.ts";
import type { Chain, Draft, Fix, Link, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig } from "./shared-examples.ts";

const dropped = ({ written }: Link): Draft["message"] =>
  written.trim() === ""
    ? "An empty model name. The runtime leaves it out without a word."
    : `${quote(written)} is no model: one side of the slash is empty. The runtime leaves it out without a word.`;

const messageOf = (link: Link, { slot }: Chain): string => {
  if (link.fate === "dropped") return dropped(link);
  if (link.fate === "repeated")
    return `${quote(link.written)} is in the chain of ${quote(slot)} already. It is tried once, at its first place.`;
  return `${quote(link.written)} names no provider. The runtime reads it as ${quote(link.model)}.`;
};

const remedies: Readonly<Record<Exclude<Link["fate"], "tried">, string>> = {
  dropped: "Write `provider/model`, or remove the entry.",
  repeated: "Remove the second mention.",
  bare: "Write `provider/model`.",
};

/** Nothing is lost with an entry that the runtime leaves out; of a bare name nobody knows what was meant. */
const fixOf = ({ fate, role, place: { path, at } }: Link, shared: boolean): Fix | undefined =>
  !shared && role === "fallback" && (fate === "dropped" || fate === "repeated") && typeof at.at(-1) === "number"
    ? { title: "Take the entry out of the chain", safe: true, edits: [{ kind: "remove", path, at }] }
    : undefined;

const severities = { dropped: "error", repeated: "info" } as const;

const judge = function* ({ homes }: Scene): Generator<Draft> {
  for (const home of homes) {
    for (const chain of home.chains) {
      for (const link of chain.links) {
        const { fate, role, place } = link;
        // An empty primary is `primary-missing`; a variable may hold the provider too.
        if (
          fate === "tried" ||
          link.written.includes("${") ||
          (fate === "dropped" && role === "primary" && chain.impliedPrimary !== undefined)
        )
          continue;
        const fix = fixOf(link, fate !== "dropped" && isSharedInPart(home, chain));
        yield {
          place,
          ...(fix && { fix }),
          message: messageOf(link, chain),
          remedy: remedies[fate],
          ...(fate !== "bare" && { severity: severities[fate] }),
        };
      }
    }
  }
};

export default defineRule({
  id: "fallback-malformed",
  group: "chain",
  title: "A chain holds an entry that is not what it looks like",
  why: "Empty and half-empty entries vanish silently, repeated ones collapse, and a bare name goes to the default provider: `claude-opus-4-6` is asked of OpenAI.",
  remedy: "Write every entry as `provider/model`, once.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        files: {
          "openclaw.json": modelConfig({
            primary: "openai/gpt-5.5",
            fallbacks: ["", "openai/", "claude-opus-4-6", "openai/gpt-5.5"],
          }),
        },
        at: [0, 1, 2, 3].map((index) => `openclaw.json#/agents/defaults/model/fallbacks/${index}`),
      },
    ],
    good: [
      {
        files: {
          "openclaw.json": modelConfig({
            primary: "openai/gpt-5.5",
            fallbacks: ["anthropic/claude-opus-4-6", "openrouter/anthropic/claude-opus-4.6"],
          }),
        },
        note: "Only the first slash divides.",
      },
    ],
  },

  check: (scene) => distinct(judge(scene)),
});
