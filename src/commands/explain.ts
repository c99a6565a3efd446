import { rulePage } from "../about.ts";
import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { maskText } from "../mask.ts";
import type { Rule } from "../model.ts";
import { nearest } from "../nearest.ts";
import { rulePageLines } from "../render/rule-page.ts";
import { createStyle } from "../render/style.ts";
import { printable } from "../terminal.ts";
import { ownRulesHere } from "./policy-file.ts";
import { usesColor } from "./publish.ts";

/** Ids that share a word with what was typed, for those that are further off than a slip of the finger. */
const related = (word: string, rules: readonly Rule[]): string[] => {
  const parts = word
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 2);
  return rules.map(({ id }) => id).filter((id) => parts.some((part) => id.includes(part)));
};

const find = (word: string | undefined, rules: readonly Rule[]): Rule => {
  if (word === undefined) throw new UsageError("`explain` needs a rule", "Every rule: `auth-lint rules`.");
  const found = rules.find(({ id }) => id === word);
  if (found) return found;
  const meant = nearest(
    word,
    rules.map(({ id }) => id),
  );
  const near = meant ? [meant] : related(word, rules).slice(0, 3);
  throw new UsageError(
    `No rule is called \`${maskText(printable(word)).slice(0, 80)}\``,
    near.length > 0
      ? `Did you mean ${near.map((id) => `\`auth-lint explain ${id}\``).join(" or ")}?`
      : "Every rule: `auth-lint rules`.",
  );
};

/** `auth-lint explain RULE` with the rules given. @throws UsageError for an unknown rule */
export const explain = (context: CommandContext, rules: readonly Rule[]): number => {
  const rule = find(context.argv[0], rules);
  const style = createStyle({ color: usesColor(context), links: false });
  const width = Math.max(40, Math.min(context.stdout.columns, 100));
  context.stdout.write(`${rulePageLines(rule, rulePage(rule.id), { style, width }).join("\n")}\n`);
  return 0;
};

/** `auth-lint explain RULE`: the rule's page in the terminal; rules of the repository's own too. */
export const run = async (context: CommandContext): Promise<number> => {
  const { rules } = await import("../rules/index.ts");
  return explain(context, [...rules, ...(await ownRulesHere(context))]);
};
