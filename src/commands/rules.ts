import { rulePage } from "../about.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Rule } from "../model.ts";
import { paintSeverity, presets } from "../render/rule-page.ts";
import { safeJson } from "../render/safe-json.ts";
import { createStyle, type Style } from "../render/style.ts";
import { cutTo, displayWidth, pad } from "../terminal.ts";
import { ownRulesHere } from "./policy-file.ts";
import { usesColor } from "./publish.ts";

/** A column is as wide as its head or the widest severity. */
const columnWidth = (preset: string): number => Math.max(preset.length, "warning".length);

const tableLines = (rules: readonly Rule[], style: Style, width: number): string[] => {
  const idWidth = Math.max(...rules.map(({ id }) => displayWidth(id)), 4);
  const room = width - idWidth - presets.reduce((sum, preset) => sum + columnWidth(preset) + 2, 0) - 4;
  const groups = [...new Set(rules.map(({ group }) => group))];
  const heads = presets.map((preset) => pad(preset, columnWidth(preset))).join("  ");
  const row = ({ id, title, policies }: Rule): string => {
    const cells = presets.map((preset) => {
      const severity = policies[preset];
      return paintSeverity(style, severity) + " ".repeat(columnWidth(preset) - (severity ?? "off").length);
    });
    const about = room >= 24 ? `  ${cutTo(title, room)}` : "";
    return `  ${pad(id, idWidth)}  ${cells.join("  ")}${about}`.trimEnd();
  };
  return [
    style.faint(`  ${" ".repeat(idWidth)}  ${heads}`.trimEnd()),
    ...groups.flatMap((group) => [style.strong(group), ...rules.filter((rule) => rule.group === group).map(row)]),
    "",
    `${rules.length} rules. One in full: auth-lint explain RULE`,
  ];
};

const data = ({ id, group, title, why, remedy, policies, options }: Rule) => ({
  id,
  group,
  title,
  why,
  remedy,
  severity: Object.fromEntries(presets.map((preset) => [preset, policies[preset] ?? "off"])),
  options: options ?? {},
  url: rulePage(id),
});

/** `auth-lint rules` with the rules given. @throws UsageError for another format than pretty or json */
export const listRules = (context: CommandContext, rules: readonly Rule[]): number => {
  const format = context.options.formats[0]?.name ?? "pretty";
  if (format !== "pretty" && format !== "json") {
    throw new UsageError("`rules` is printed as pretty or json", "`--format json` or `--format pretty`.");
  }
  const style = createStyle({ color: usesColor(context), links: false });
  const width = Math.max(60, context.stdout.columns);
  context.stdout.write(
    format === "json"
      ? safeJson({ version: 1, rules: rules.map(data) })
      : `${tableLines(rules, style, width).join("\n")}\n`,
  );
  return 0;
};

/** `auth-lint rules`: every rule by group, with its severity in each preset. */
export const run = async (context: CommandContext): Promise<number> => {
  const { rules } = await import("../rules/index.ts");
  return listRules(context, [...rules, ...(await ownRulesHere(context))]);
};
