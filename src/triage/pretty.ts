/** The report for a terminal: what happened, what to do, how each run went, and when. */
import { createStyle, type Style } from "../render/style.ts";
import { wrap } from "../terminal.ts";
import type { ChainState, Diagnosis, Moment, TriageReport } from "./model.ts";
import { minuteOf, spanText, untilText } from "./pretty-times.ts";

interface Look {
  readonly style: Style;
  readonly width: number;
  /** Unix time in ms. */
  readonly now: number;
}

const list = (names: readonly string[]): string =>
  names.length <= 4 ? names.join(", ") : `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`;

const indented = (text: string, indent: string, width: number, first = indent): string[] =>
  wrap(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);

const diagnosisLines = (diagnosis: Diagnosis, { style, width }: Look): string[] => {
  const { severity, cause, title, why, steps, models, providers, profiles } = diagnosis;
  const named = [
    ["models", models],
    ["providers", providers],
    ["profiles", profiles],
  ] as const;
  return [
    `${style[severity](title)}  ${style.faint(`${cause} · ${spanText(diagnosis)}`)}`,
    ...indented(why, "  ", width),
    ...named.flatMap(([name, all]) => (all.length > 0 ? [style.faint(`  ${name} ${list(all)}`)] : [])),
    ...steps.flatMap((step, index) => indented(step, "     ", width, `  ${index + 1}. `)),
    "",
  ];
};

const ends = {
  answered: (chain: ChainState) => `${chain.answered ?? ""} answered`,
  exhausted: () => "no model was left",
  stopped: () => "stopped",
  unfinished: () => "the log does not tell the end",
} as const;

const mostChains = 8;

const chainLines = (chains: readonly ChainState[], { style, width }: Look): string[] => {
  if (chains.length === 0) return [];
  const rows = chains.slice(0, mostChains).flatMap((chain) => {
    const steps = chain.steps.map(({ model, cause }) => `${model} (${cause})`);
    const paint = chain.outcome === "answered" ? style.warning : style.error;
    const lines = indented(
      [...(steps.length > 0 ? steps : [chain.requested]), ends[chain.outcome](chain)].join(" → "),
      "      ",
      width,
      "  ",
    );
    return [...lines.slice(0, -1), paint(lines.at(-1) ?? ""), style.faint(`      ${spanText(chain)}`)];
  });
  const more = chains.length - mostChains;
  return [style.strong("Runs"), ...rows, ...(more > 0 ? [style.faint(`  and ${more} more ways`)] : []), ""];
};

const profileLines = ({ profiles }: TriageReport, { style, now }: Look): string[] => {
  if (profiles.length === 0) return [];
  const rows = profiles.map(({ profile, provider, window, until, reasons, ...span }) => {
    const why = Object.entries(reasons).map(([reason, count]) => `${reason} ${count}×`);
    const what =
      `${window === "disabled" ? "disabled" : "in cooldown"} ${until ? untilText(until, now) : ""}`.trimEnd();
    return `  ${profile} (${provider})  ${what}  ${style.faint(`${why.join(", ")} · ${spanText(span)}`)}`;
  });
  return [style.strong("Profiles"), ...rows, ""];
};

const restingLines = ({ resting }: TriageReport, { style }: Look): string[] => {
  if (resting.length === 0) return [];
  const rows = resting.map(({ profile, until, reason = "" }) =>
    `  ${profile}  until ${minuteOf(until)}  ${style.faint(reason)}`.trimEnd(),
  );
  return [style.strong("Left alone now, by the state directory"), ...rows, ""];
};

const momentLine = ({ says, cause, count, first, last, about }: Moment, { style, width }: Look): string[] => {
  const time = first === undefined ? "" : `${about ? "~" : ""}${minuteOf(first)}`;
  const many =
    count > 1
      ? style.faint(` ${count}×${last !== undefined && last !== first ? ` to ${minuteOf(last).slice(11)}` : ""}`)
      : "";
  const mark = cause === undefined ? "·" : "×";
  const lines = indented(says, " ".repeat(22), width, `  ${time.padEnd(18)}${mark} `);
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${many}`];
};

const timelineLines = ({ timeline, omitted }: TriageReport, look: Look): string[] => {
  if (timeline.length === 0) return [];
  const half = omitted > 0 ? Math.ceil(timeline.length / 2) : timeline.length;
  const gap = omitted > 0 ? [look.style.faint(`  … ${omitted} more`)] : [];
  const lines = (moments: readonly Moment[]): string[] => moments.flatMap((moment) => momentLine(moment, look));
  return [
    look.style.strong("Timeline (UTC)"),
    ...lines(timeline.slice(0, half)),
    ...gap,
    ...lines(timeline.slice(half)),
    "",
  ];
};

const answeredLines = ({ answered, booted }: TriageReport, { style }: Look): string[] => {
  const rows = [
    ...booted.map(({ model, ...span }) => `  started with ${model}  ${style.faint(spanText(span))}`),
    ...answered.map(
      ({ requested, model, ...span }) =>
        `  ${model} answered${model === requested ? "" : ` for ${requested}`}  ${style.faint(spanText(span))}`,
    ),
  ];
  return rows.length === 0 ? [] : [style.strong("Which model answered"), ...rows, ""];
};

const summary = ({ read, unread, diagnoses }: TriageReport): string => {
  const found =
    diagnoses.length === 0 ? "nothing found" : `${diagnoses.length} ${diagnoses.length === 1 ? "cause" : "causes"}`;
  const cut = read.cut > 0 ? ` · ${read.cut} lines longer than 64 KiB, read to there` : "";
  const lost = read.forgotten > 0 ? ` · ${read.forgotten} not followed, for want of room` : "";
  const missing = unread.length > 0 ? ` · ${unread.length} not read` : "";
  const size = read.bytes >= 1e6 ? `${(read.bytes / 1e6).toFixed(1)} MB` : `${(read.bytes / 1e3).toFixed(1)} kB`;
  return `${found} · ${read.told} telling lines of ${size}${cut}${lost}${missing}`;
};

/** @param width columns of the terminal */
export const triagePretty = (
  report: TriageReport,
  { color, width, now }: { readonly color: boolean; readonly width: number; readonly now: number },
): string => {
  const look = { style: createStyle({ color, links: false }), width, now };
  const { first } = report;
  const at = first?.time === undefined ? "" : ` at ${minuteOf(first.time)}`;
  const lines = [
    ...(first === undefined ? [] : [...indented(`First${at}: ${first.says}.`, "  ", width, ""), ""]),
    ...report.diagnoses.flatMap((diagnosis) => diagnosisLines(diagnosis, look)),
    ...chainLines(report.chains, look),
    ...profileLines(report, look),
    ...restingLines(report, look),
    ...answeredLines(report, look),
    ...timelineLines(report, look),
    summary(report),
  ];
  return `${lines.join("\n")}\n`;
};
