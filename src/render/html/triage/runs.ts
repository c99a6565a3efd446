/** How each run went: the models it tried, and how it ended, as a picture. */
import type { ChainState } from "../../../triage/model.ts";
import { spanText } from "../../../triage/pretty-times.ts";
import { graph, type Step } from "../graph.ts";
import { type Child, type Markup, tag } from "../markup.ts";
import { code } from "../prose.ts";

const lane = "";

const endOf = ({ outcome, answered = "" }: ChainState): Step => {
  if (outcome === "answered") return { lane, text: answered, note: "✓ answered", mood: "good" };
  if (outcome === "exhausted") return { lane, text: "no model was left", note: "✕ exhausted", bad: true, mood: "bad" };
  if (outcome === "stopped") return { lane, text: "stopped", note: "✕ the chain ended here", bad: true, mood: "bad" };
  return { lane, text: "…", note: "the log does not tell the end" };
};

const figure = (chain: ChainState): Markup => {
  const failed = chain.steps.map(({ model, cause }): Step => ({ lane, text: model, note: `✕ ${cause}`, bad: true }));
  const steps = [...(failed.length > 0 ? failed : [{ lane, text: chain.requested, note: "asked for" }]), endOf(chain)];
  const spoken = steps
    .map(({ text, note }, index) => `${index + 1}. ${text}: ${note.replace(/^[✕✓] /, "")}`)
    .join("; ");
  return tag(
    "figure",
    {},
    tag("figcaption", {}, code(chain.requested), tag("br"), tag("small", {}, spanText(chain))),
    graph(steps, [], spoken),
  );
};

/** Pictures of so many ways; a log with more is told by its causes. */
const most = 24;

export const runs = (chains: readonly ChainState[]): readonly Child[] => [
  tag("div", { class: "chains" }, chains.slice(0, most).map(figure)),
  chains.length > most ? tag("p", {}, `and ${chains.length - most} more ways.`) : undefined,
];
