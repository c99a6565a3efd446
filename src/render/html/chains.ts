/** Every chain of the machine: which models are tried in which order, and how each is paid. */
import type { Machine, ShownChain } from "../../live/model.ts";
import { oneLine } from "../../terminal.ts";
import { counted } from "../words.ts";
import { graph, type Lane, type Step } from "./graph.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import { code } from "./prose.ts";

type ShownLink = ShownChain["links"][number];

const laneTitles: readonly Lane[] = [
  { id: "subscription", title: "subscription: a flat rate" },
  { id: "metered", title: "metered: billed per token" },
  { id: "local", title: "local: runs here" },
  { id: "unknown", title: "unknown lane" },
];

const fates = { tried: "", dropped: "dropped: malformed", repeated: "repeated: tried before", bare: "" } as const;

/** A model that runs here asks for no credential. */
const isServed = ({ served, lane }: ShownLink): boolean => served || lane === "local";

const noteOf = (link: ShownLink): string => {
  const { role, fate } = link;
  if (fate === "dropped" || fate === "repeated") return fates[fate];
  return [
    role,
    ...(isServed(link) ? [] : ["✕ no credential here"]),
    ...(fate === "bare" ? ["no provider named"] : []),
  ].join(" · ");
};

const stepOf = (link: ShownLink): Step => {
  const struck = link.fate === "dropped" || link.fate === "repeated";
  const unserved = !struck && !isServed(link);
  return {
    lane: link.lane,
    text: link.model === "" ? link.written : link.model,
    note: noteOf(link),
    bad: struck || unserved,
    ...(unserved && { mood: "unserved" }),
    struck,
  };
};

/** More would not be looked at, and a hostile file may have any number. */
const mostLinks = 60;
const mostChains = 120;

const figure = (chain: ShownChain, machine: Machine): Markup => {
  const steps = chain.links.slice(0, mostLinks).map(stepOf);
  const lanes = laneTitles.filter(({ id }) => steps.some(({ lane }) => lane === id));
  const spoken = steps.map(({ text, lane, note }, index) => `${index + 1}. ${text}, ${lane}, ${note}`).join("; ");
  const left = chain.links.length - steps.length;
  const program = machine.matrix.programs[chain.program];
  const title: readonly Child[] = [
    tag("b", {}, oneLine(program?.title ?? "")),
    " ",
    code(chain.slot),
    chain.agent === undefined || chain.slot === `agents.${chain.agent}` ? [] : [" of agent ", code(chain.agent)],
  ];
  return tag(
    "figure",
    {},
    tag("figcaption", {}, title),
    graph(steps, lanes, spoken),
    left > 0 ? tag("p", {}, tag("small", {}, `and ${counted(left, "more model")}`)) : undefined,
  );
};

/** The pictures, a legend above them. */
export const chains = (machine: Machine): readonly Child[] => {
  const drawn = machine.chains.filter(({ links }) => links.length > 0);
  const left = drawn.length - mostChains;
  return [
    tag(
      "p",
      { class: "faint" },
      "Tried from the top down. A broken frame has no credential here; what is struck out is never tried.",
    ),
    tag(
      "div",
      { class: "chains" },
      drawn.slice(0, mostChains).map((chain) => figure(chain, machine)),
    ),
    left > 0 ? tag("p", {}, `${counted(left, "more chain")} not drawn.`) : undefined,
  ];
};
