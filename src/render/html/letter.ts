/** A credential as a letter: the same one has the same letter, and the same frame where several hold it. */
import type { Holding, Machine } from "../../live/model.ts";
import { type Attributes, type Markup, tag } from "./markup.ts";
import { badge } from "./prose.ts";
import { hueCount } from "./style/matrix.ts";

/** Frames by letter: only those of credentials that are held more than once need to be told apart. */
export const huesOf = ({ matrix }: Machine): ReadonlyMap<string, number> => {
  const shared = new Set(matrix.holdings.flatMap(({ group, shared: held }) => (held && group !== null ? [group] : [])));
  return new Map([...shared].map((group, index) => [group, index % hueCount]));
};

const isOut = ({ fate }: Holding): boolean => fate === "dropped" || fate === "not-read" || fate === "ineligible";

/** @param link the row that tells more */
export const letter = (holding: Holding, hues: ReadonlyMap<string, number>, link?: string): Markup => {
  const { group, kind } = holding;
  const shown = group === null ? "·" : kind === "api-key" ? group.toLowerCase() : group;
  const hue = group === null ? undefined : hues.get(group);
  const names = [
    "letter",
    ...(hue === undefined ? [] : [`hue-${hue}`]),
    ...(group === null ? ["named"] : []),
    ...(isOut(holding) ? ["out"] : []),
  ];
  const attributes: Attributes = { class: names.join(" "), href: link };
  const spoken = group === null ? tag("span", { class: "hidden" }, "named only") : undefined;
  return tag(link === undefined ? "b" : "a", attributes, shown, spoken);
};

const fates = {
  usable: "",
  ineligible: "not tried",
  dropped: "dropped",
  "not-read": "not read",
  reference: "named only",
  placeholder: "placeholder",
} as const;

/** What is to be said of it in words, besides its times: `owner`, `shared`, `dropped`. */
export const badges = (holding: Holding): readonly Markup[] => {
  const { owner, shared, fate, kind, serves } = holding;
  const said: readonly (readonly [string, string, boolean])[] = [
    [fate === "reference" || fate === "placeholder" ? "plain" : "error", fates[fate], fate !== "usable"],
    ["warning", "shared", shared],
    ["good", "owner", owner],
    ["warning", "asked first", kind === "api-key" && serves === "first"],
    ["plain", "not asked", kind === "api-key" && serves === "never"],
  ];
  return said.flatMap(([kindOf, text, holds]) => (holds ? [badge(kindOf, text)] : []));
};
