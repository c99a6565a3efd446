/** A rule as a page for the terminal: what, why, what to do, its severities, options, examples. */
import type { Example, Rule, Severity } from "../model.ts";
import { wrap } from "../terminal.ts";
import type { Style } from "./style.ts";
import { counted } from "./words.ts";

interface PageLook {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
}

export const presets = ["recommended", "strict", "upgrade"] as const;

/** The severity of a rule in a preset, in its colour. */
export const paintSeverity = (style: Style, severity: Severity | undefined): string =>
  severity === undefined ? style.faint("off") : style[severity](severity);

const indent = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));

const fileText = (content: unknown): string => {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return text.replace(/\$FAKE:([\w-]+)/g, "<$1>").trimEnd();
};

const longestExample = 24;

const exampleLines = (
  { files, before, target, basePolicy, policy, at, note }: Example,
  { style, width }: PageLook,
): string[] => {
  const shown = Object.entries({
    ...Object.fromEntries(Object.entries(before?.files ?? {}).map(([path, content]) => [`${path} (before)`, content])),
    ...files,
    ...(basePolicy && { "auth-lint.yaml (before)": basePolicy }),
    ...(policy && { "auth-lint.yaml": policy }),
  });
  return [
    ...(note ? indent(wrap(note, width - 2), 2) : []),
    ...(target ? [`  ${style.faint(`for ${target}`)}`] : []),
    ...shown.flatMap(([path, content]) => {
      const lines = fileText(content).split("\n");
      const rest =
        lines.length > longestExample ? [style.faint(`… ${counted(lines.length - longestExample, "more line")}`)] : [];
      return [`  ${style.strong(path)}`, ...indent([...lines.slice(0, longestExample), ...rest], 4)];
    }),
    ...(at && at.length > 0 ? [`  ${style.info("^")} found at ${at.join(", ")}`] : []),
    "",
  ];
};

const paragraph = (title: string, text: string, { style, width }: PageLook): string[] => [
  style.strong(title),
  ...indent(wrap(text, width - 2), 2),
  "",
];

const optionLines = ({ options }: Rule, look: PageLook): string[] =>
  options === undefined || Object.keys(options).length === 0
    ? []
    : [
        look.style.strong("Options"),
        ...Object.entries(options).flatMap(([name, says]) => indent(wrap(`${name}: ${says}`, look.width - 2), 2)),
        "",
      ];

/** @param url of the rule's page on the web */
export const rulePageLines = (rule: Rule, url: string, look: PageLook): string[] => {
  const { style } = look;
  const [bad, ...moreBad] = rule.examples.bad;
  const [good] = rule.examples.good;
  const severities = presets.map((preset) => `${preset} ${paintSeverity(style, rule.policies[preset])}`).join(" · ");
  return [
    `${style.strong(rule.id)}  ${style.faint(rule.group)}`,
    ...wrap(`${rule.title}.`, look.width),
    "",
    ...paragraph("Why", rule.why, look),
    ...paragraph("What to do", rule.remedy, look),
    style.strong("Severity"),
    `  ${severities}`,
    "",
    ...optionLines(rule, look),
    ...(bad ? [style.strong("Found"), ...exampleLines(bad, look)] : []),
    ...(good ? [style.strong("Not found"), ...exampleLines(good, look)] : []),
    ...(moreBad.length > 0 ? [style.faint(`${counted(moreBad.length, "more example")} on the page of the rule.`)] : []),
    style.link(url, url),
  ];
};
