/** What a change of the policy lets pass that was reported before: the places where a guard is taken down. */
import type { Draft, Place, Policy } from "../model.ts";
import { weakenedBaseline } from "./baseline-drafts.ts";
import { weakenedIgnores } from "./weakened-ignores.ts";
import { weakenedOverrides, weakenedRules } from "./weakened-rules.ts";
import { quoted } from "./words.ts";

const at = (policy: Policy, ...steps: Place["at"]): Place => ({ path: policy.path ?? "", at: steps });

const later = (base: string | undefined, head: string | undefined): boolean =>
  base !== undefined && (head === undefined || head > base);

const lanes = (base: Policy, head: Policy): readonly Draft[] =>
  Object.entries(base.providers).flatMap(([name, before]) => {
    const what = quoted(name, "a provider");
    const after = Object.hasOwn(head.providers, name) ? head.providers[name] : undefined;
    if (after === undefined) {
      return [{ place: at(head, "providers"), message: `The lane of ${what} is no longer declared` }];
    }
    const place = after.place ?? at(head, "providers");
    const left = before.lane === "subscription" && after.lane !== "subscription";
    return [
      ...(left ? [{ place, message: `The lane of ${what} is no longer a subscription` }] : []),
      ...(before.owner !== undefined && after.owner === undefined
        ? [{ place, message: `Nobody is named any more as the owner of ${what}` }]
        : []),
      ...(later(before.expires, after.expires)
        ? [{ place: after.places?.expires ?? place, message: `The declaration of ${what} holds longer than before` }]
        : []),
    ];
  });

/** An order that is refined stays an order; one that is gone lets every chain pass. */
const orders = (base: Policy, head: Policy): readonly Draft[] => {
  if (head.preference.length > 0) return [];
  const slots = Object.keys(base.chains).filter((slot) => !Object.hasOwn(head.chains, slot));
  return [
    ...(base.preference.length > 0
      ? [{ place: at(head, "preference"), message: "No preference is declared any more, so no chain is out of order" }]
      : []),
    ...slots.map((slot) => ({
      place: at(head, "chains"),
      message: `The order of the chain ${quoted(slot, "of a slot")} is no longer declared`,
    })),
  ];
};

const strictness = (base: Policy, head: Policy): readonly Draft[] =>
  base.presets.includes("strict") && !head.presets.includes("strict")
    ? [{ place: at(head, "extends"), message: "The policy no longer stands on `strict`" }]
    : [];

const accepted = (base: Policy, head: Policy): readonly Draft[] =>
  (head.compat ?? [])
    .filter((name) => base.compat?.includes(name) !== true)
    .map((name) => ({
      place: at(head, "compat"),
      message: `What ${quoted(name, "another program")} was told to accept is accepted here too`,
    }));

/**
 * Compares what judged before a change with what would judge after it.
 * @returns a draft for each thing that lets more pass, placed in the new policy; where its file is gone, a draft that
 * says so, placed in the old one; none where nothing is weaker
 */
export const weakened = (base: Policy, head: Policy): readonly Draft[] => {
  if (base.path !== undefined && head.path === undefined) {
    const message = "The policy is removed: only `recommended` would judge, without its lanes, order and severities";
    return [{ place: at(base), message }, ...weakenedBaseline(base, head)];
  }
  return [
    ...strictness(base, head),
    ...lanes(base, head),
    ...orders(base, head),
    ...weakenedRules(base, head),
    ...weakenedOverrides(base, head),
    ...weakenedIgnores(base.ignore, head.ignore),
    ...accepted(base, head),
    ...weakenedBaseline(base, head),
  ];
};
