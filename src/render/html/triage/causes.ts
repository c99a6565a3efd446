/** Why requests failed, each with what to do. */
import type { Diagnosis } from "../../../triage/model.ts";
import { spanText } from "../../../triage/pretty-times.ts";
import { type Child, type Markup, tag } from "../markup.ts";
import { badge, code, prose } from "../prose.ts";

const mostNames = 12;

const names = (title: string, all: readonly string[]): readonly Child[] => {
  const left = all.length - mostNames;
  const shown = all.slice(0, mostNames).flatMap((name, index): Child[] => [index === 0 ? "" : ", ", code(name)]);
  return all.length === 0
    ? []
    : [tag("dt", {}, title), tag("dd", {}, shown, left > 0 ? ` and ${left} more` : undefined)];
};

/** One diagnosis: what, how often, why, and the steps out of it. */
export const causeArticle = (diagnosis: Diagnosis): Markup => {
  const { severity, cause, title, why, steps, models, providers, profiles } = diagnosis;
  return tag(
    "article",
    { class: `finding ${severity}` },
    tag("h4", {}, badge(severity, severity), prose(title), tag("small", {}, code(cause), ` ${spanText(diagnosis)}`)),
    tag("p", {}, prose(why)),
    tag(
      "ol",
      { class: "steps" },
      steps.map((step) => tag("li", {}, prose(step))),
    ),
    tag("dl", { class: "facts" }, names("Models", models), names("Providers", providers), names("Profiles", profiles)),
  );
};
