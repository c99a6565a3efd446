/** Who is left alone until when, and which model really answered. */
import type { TriageReport } from "../../../triage/model.ts";
import { minuteOf, spanText, untilText } from "../../../triage/pretty-times.ts";
import { type Child, type Markup, tag } from "../markup.ts";
import { code } from "../prose.ts";

const table = (name: string, columns: readonly string[], rows: readonly (readonly Child[])[]): Markup =>
  tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": name },
    tag(
      "table",
      {},
      tag("caption", {}, name),
      tag(
        "thead",
        {},
        tag(
          "tr",
          {},
          columns.map((column) => tag("th", { scope: "col" }, column)),
        ),
      ),
      tag(
        "tbody",
        {},
        rows.map((cells) =>
          tag(
            "tr",
            {},
            cells.map((cell) => tag("td", {}, cell)),
          ),
        ),
      ),
    ),
  );

/** Unix time in ms → text, also for what no calendar has. */
const day = (time: number): string => (Math.abs(time) <= 8.64e15 ? minuteOf(time) : "");

/** @param now Unix time in ms */
export const profileTables = ({ profiles, resting }: TriageReport, now: number): readonly Markup[] => [
  ...(profiles.length === 0
    ? []
    : [
        table(
          "By the log",
          ["Profile", "Provider", "State", "Why", "When"],
          profiles.map(({ profile, provider, window, until, reasons, ...span }) => [
            code(profile),
            code(provider),
            `${window === "disabled" ? "disabled" : "in cooldown"} ${until ? untilText(until, now) : ""}`.trimEnd(),
            Object.entries(reasons)
              .map(([reason, count]) => `${reason} ${count}×`)
              .join(", "),
            spanText(span),
          ]),
        ),
      ]),
  ...(resting.length === 0
    ? []
    : [
        table(
          "Left alone now, by the state directory",
          ["Profile", "Until", "Why"],
          resting.map(({ profile, until, reason = "" }) => [code(profile), day(until), reason]),
        ),
      ]),
];

export const answeredTable = ({ answered, booted }: TriageReport): readonly Markup[] =>
  answered.length + booted.length === 0
    ? []
    : [
        table(
          "What was asked for, and who answered",
          ["Model", "Asked for", "When"],
          [
            ...booted.map(({ model, ...span }) => [code(model), "at the start", spanText(span)]),
            ...answered.map(({ requested, model, ...span }) => [
              code(model),
              requested === model ? "the same" : code(requested),
              spanText(span),
            ]),
          ],
        ),
      ];
