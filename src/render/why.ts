/** `policy why`, for people. */
import type { Answer, IgnoreAnswer, KnownFile, Step } from "../policy/why.ts";
import { oneLine, pad } from "../terminal.ts";
import { counted } from "./words.ts";

/** What is to be told of a file. */
export interface WhyReport {
  readonly file: KnownFile;
  /** `auth-lint.yaml, on strict`. */
  readonly policy: string;
  readonly answers: readonly Answer[];
  readonly ignores: readonly IgnoreAnswer[];
  /** Entries of the baseline for this file, by rule. */
  readonly baseline: ReadonlyMap<string, number>;
}

const exposures: Readonly<Record<string, string>> = {
  state: "git does not hold it and would not take it",
  untracked: "the next `git add` would take it",
  tracked: "git holds it",
  staged: "it is being committed",
  committed: "git holds it",
};

const fileLine = ({ exposure, claim }: KnownFile): string => {
  const reader = claim === undefined ? "no runtime reads it" : `${claim.runtime} reads it (${claim.role})`;
  return exposure === undefined
    ? `There is no such file; by its name, ${reader}.`
    : `${reader}; ${exposures[exposure] ?? ""}.`;
};

/** Where the answer comes from: the last step that says how severe it is, and later ones that set options. */
const sourceOf = (steps: readonly Step[]): string => {
  const last = steps.findLastIndex(({ severity }) => severity !== undefined);
  return steps
    .slice(Math.max(0, last))
    .map(({ from }) => from)
    .join(", ");
};

const optionsOf = (options: Step["options"]): string => {
  const entries = Object.entries(options ?? {});
  return entries.length === 0
    ? ""
    : `  ${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}`;
};

const table = (answers: readonly Answer[], width: number): readonly string[] =>
  answers.map(({ rule, severity, steps }) => `  ${pad(rule, width)}  ${pad(severity, 7)}  ${sourceOf(steps)}`);

const ignoreLine = ({ rule, from, reason, expires, at, fingerprint, state }: IgnoreAnswer): string => {
  const where = at ?? fingerprint ?? "";
  const until = expires === undefined ? "" : `, until ${expires}`;
  const said = reason === "" ? "" : `: ${reason}`;
  return `  ${from}  ${rule}${where === "" ? "" : ` ${where}`}${said}${until} (${state})`;
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

const passedOver = (answers: readonly Answer[]): readonly string[] => {
  const reasons = new Map<string, string[]>();
  for (const { because = "", rule } of answers) reasons.set(because, [...(reasons.get(because) ?? []), rule]);
  return [...reasons].map(([because, rules]) => `  ${because}: ${rules.join(", ")}`);
};

/** All rules, in one line each. */
export const whyLines = ({ file, policy, answers, ignores, baseline }: WhyReport): readonly string[] => {
  const width = Math.max(4, ...answers.map(({ rule }) => rule.length));
  const off = answers.filter(({ severity }) => severity === "off");
  const idle = answers.filter(({ severity, judges }) => severity !== "off" && !judges);
  return [
    oneLine(file.path),
    `  ${fileLine(file)}`,
    `  Policy: ${policy}.`,
    ...section(
      "Judged by",
      table(
        answers.filter(({ judges }) => judges),
        width,
      ),
    ),
    ...section("Off", table(off, width)),
    ...section("On, with nothing to say of such a file", passedOver(idle)),
    ...section("Ignores that mean it", ignores.map(ignoreLine)),
    ...section(
      "Accepted by the baseline",
      [...baseline].map(([rule, count]) => `  ${counted(count, "finding")} of ${rule}`),
    ),
    "",
  ].map(oneLine);
};

/** One rule, with every step on the way to its answer. */
export const whyOneLines = ({ file, answers, ignores, baseline }: WhyReport): readonly string[] =>
  answers.flatMap(({ rule, severity, judges, because, steps }) => {
    const answer = judges
      ? `judges ${file.path} (${severity})`
      : severity === "off"
        ? `is off for ${file.path}`
        : `is on (${severity}) and does not look at ${file.path}: ${because ?? ""}`;
    const width = Math.max(...steps.map(({ from }) => from.length));
    const accepted = baseline.get(rule) ?? 0;
    return [
      `${rule} ${answer}`,
      ...steps.map((step) => `  ${pad(step.from, width)}  ${step.severity ?? "as before"}${optionsOf(step.options)}`),
      ...section("Ignores that mean it", ignores.filter((one) => one.rule === rule).map(ignoreLine)),
      ...(accepted > 0 ? ["", `The baseline accepts ${counted(accepted, "finding")} of it here.`] : []),
      "",
    ].map(oneLine);
  });
