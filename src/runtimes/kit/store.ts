import type { Store } from "../../model.ts";
import type { Found } from "./home.ts";
import type { FileFacts } from "./model.ts";
import { parses } from "./read.ts";
import { heldIn } from "./secrets.ts";

const anything = (facts: FileFacts): number =>
  (facts.profiles ?? []).filter(({ access, refresh, key, token }) => (access ?? refresh ?? key ?? token) !== undefined)
    .length;

const isTemplate = (facts: FileFacts): boolean => {
  const values = (facts.profiles ?? [])
    .flatMap(({ access, refresh, key, token }) => [access, refresh, key, token])
    .flatMap((value) => heldIn(value, "credential") ?? []);
  return values.length > 0 && values.every(({ placeholder }) => placeholder);
};

/** What became of a store file. */
export const storeOf = ({ spot, document, facts }: Found): Store => {
  const { path, mode, exposure } = document.source;
  const loaded = (facts.profiles ?? []).filter(({ fate }) => fate !== "dropped").length;
  const held = Math.max(anything(facts), facts.flaw?.held ?? 0);
  const fate = spot.rotated
    ? "not-read"
    : !parses(document)
      ? "unreadable"
      : loaded === 0 && held > 0
        ? "zero"
        : "loaded";
  const { flaw } = facts;
  return {
    agent: undefined,
    place: { path, at: [] },
    role: spot.rotated ? "backup" : "primary",
    format: document.format === "sqlite" ? "sqlite" : "json",
    fate,
    held,
    loaded: fate === "loaded" ? loaded : 0,
    ...(flaw && {
      flaw: {
        place: { path, at: flaw.at },
        message: flaw.message,
        ...(flaw.remedy !== undefined && { remedy: flaw.remedy }),
      },
    }),
    problems: document.problems,
    ...(mode !== undefined && { mode }),
    exposure,
    template: isTemplate(facts),
  };
};
