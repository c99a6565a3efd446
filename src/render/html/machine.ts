/** The parts of the page that show a machine. */
import type { Machine } from "../../live/model.ts";
import { chains } from "./chains.ts";
import { holders } from "./holders.ts";
import { huesOf } from "./letter.ts";
import { type Markup, tag } from "./markup.ts";
import { grid } from "./matrix.ts";
import type { Part } from "./page.ts";

const legend: Markup = tag(
  "ul",
  { class: "legend" },
  [
    "A: a login",
    "a: an API key",
    "·: only named, held elsewhere",
    "shared: several hold this very credential, all in one colour",
    "owner: the program that renews it",
  ].map((line) => tag("li", {}, line)),
);

interface MachineParts {
  /** Before the findings. */
  readonly first: readonly Part[];
  /** After them, to look things up in. */
  readonly last: readonly Part[];
}

/** @param now Unix time in ms */
export const machineParts = (machine: Machine, now: number): MachineParts => {
  const { holdings } = machine.matrix;
  const look = { now, hues: huesOf(machine), rows: new Map(holdings.map((one, index) => [one, index])) };
  const none = tag("p", {}, "No credential of a known runtime in this home.");
  const drawn = machine.chains.filter(({ links }) => links.length > 0).length;
  const matrix = {
    id: "matrix",
    title: "Who holds what",
    children: holdings.length === 0 ? [none] : [grid(machine, look), legend],
  };
  return {
    first: [matrix, ...(drawn > 0 ? [{ id: "chains", title: "Chains", count: drawn, children: chains(machine) }] : [])],
    last:
      holdings.length > 0
        ? [{ id: "holders", title: "Each credential", count: holdings.length, children: [holders(machine, look)] }]
        : [],
  };
};
