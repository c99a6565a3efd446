/** Severities and options of rules, before and after a change of the policy. */
import type { Draft, Place, Policy, RuleSetting } from "../model.ts";

const rank = { off: 0, info: 1, warning: 2, error: 3 } as const;
const certainty: Readonly<Record<string, number>> = { low: 0, medium: 1, high: 2 };

const off: RuleSetting = { severity: "off", explicit: false, options: {} };

const settingOf = ({ rules }: Policy, id: string): RuleSetting =>
  (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? off;

/** `auth-lint.yaml:7:3` as a place; what a preset says stands nowhere in the file but at its `extends`. */
const placeOf = ({ from = "" }: RuleSetting, id: string, path: string): Place => {
  const [, file, row, start] = /^(.*):(\d+):(\d+)$/.exec(from) ?? [];
  if (file === undefined) return { path, at: ["extends"] };
  const [line, column] = [Number(row), Number(start)];
  return { path: file, at: ["rules", id], range: { line, column, endLine: line, endColumn: column + id.length } };
};

const leastOf = ({ options }: RuleSetting): number =>
  typeof options.minConfidence === "string" ? (certainty[options.minConfidence] ?? 0) : 0;

/** What makes one setting of a rule weaker than another, in words. */
const losses = (id: string, base: RuleSetting, head: RuleSetting): readonly string[] => {
  if (base.severity === "off") return [];
  return [
    ...(rank[head.severity] < rank[base.severity]
      ? [`\`${id}\` is lowered from \`${base.severity}\` to \`${head.severity}\``]
      : []),
    ...(leastOf(head) > leastOf(base) ? [`\`${id}\` now needs more confidence to report`] : []),
    ...(head.options.inline === true && base.options.inline !== true
      ? [`\`${id}\` can now be silenced by a comment, however sure the find`]
      : []),
  ];
};

/** Rules whose severity fell, that ask for more confidence, or that comments may silence now. */
export const weakenedRules = (base: Policy, head: Policy): readonly Draft[] =>
  Object.keys(base.rules).flatMap((id) => {
    const after = settingOf(head, id);
    const place = placeOf(after, id, head.path ?? "");
    return losses(id, settingOf(base, id), after).map((message) => ({ place, message }));
  });

type Override = Policy["overrides"][number];

/** Places differ when a line is added above: an override is what it says. */
const keyOf = ({ files, rules }: Override): string =>
  JSON.stringify([
    files,
    Object.entries(rules).map(([id, { severity, explicit, options }]) => [id, severity, explicit, options]),
  ]);

const over = (under: RuleSetting, { severity, explicit, options }: RuleSetting): RuleSetting => ({
  severity: explicit ? severity : under.severity,
  explicit: explicit || under.explicit,
  options: { ...under.options, ...options },
});

/** New ones that say less of some files than the rule itself, old ones gone that said more, and another order. */
export const weakenedOverrides = (base: Policy, head: Policy): readonly Draft[] => {
  const [before, after] = [base.overrides.map(keyOf), head.overrides.map(keyOf)];
  const added = head.overrides.filter((one) => !before.includes(keyOf(one)));
  const gone = base.overrides.filter((one) => !after.includes(keyOf(one)));
  const common = (own: readonly string[], other: readonly string[]): string =>
    own.filter((key) => other.includes(key)).join("\n");
  return [
    ...added.flatMap(({ rules, place }) =>
      Object.entries(rules).flatMap(([id, setting]) => {
        const under = settingOf(base, id);
        return losses(id, under, over(under, setting)).map((message) => ({
          place,
          message: `${message}, for some files`,
        }));
      }),
    ),
    ...gone.flatMap(({ rules }) =>
      Object.entries(rules).flatMap(([id, setting]) => {
        const under = settingOf(head, id);
        const place = placeOf(under, id, head.path ?? "");
        return losses(id, over(settingOf(base, id), setting), under).map((message) => ({
          place,
          message: `${message}, for some files: an override is gone`,
        }));
      }),
    ),
    ...(common(before, after) === common(after, before)
      ? []
      : [
          {
            place: { path: head.path ?? "", at: ["overrides"] },
            message: "Overrides stand in another order; the last one wins",
          },
        ]),
  ];
};
