import type { CommandContext } from "../command.ts";
import type { Document, Home, Policy } from "../model.ts";
import { runtimes } from "../runtimes/index.ts";
import { factsOf, type Repair } from "../runtimes/openclaw/config-facts.ts";
import { pairsOf } from "../snapshot/compare.ts";
import { foresee } from "../snapshot/foresee.ts";
import type { Comparison } from "../snapshot/model.ts";
import { translate } from "../translate.ts";

const nothing: Repair = { profiles: {}, models: {}, retired: [] };

/**
 * With `--target`: today's files for the version that wrote them, compared with the version asked for. Nothing where no
 * file says which version wrote it, or it is the same.
 */
export const foretell = async (context: CommandContext, documents: readonly Document[], policy: Policy) => {
  const { target } = context.options;
  if (target === undefined) return {};
  const now = translate({ documents, runtimes, target: undefined, now: context.now, env: {} });
  const others = now.homes.filter(
    ({ runtime, target: recorded }) =>
      runtime === target.runtime && recorded.chosen === "recorded" && recorded.version !== target.version,
  );
  if (others.length === 0) return {};
  const { freshSalt, snapshotOf } = await import("./state.ts");
  const salt = freshSalt();
  const repair = target.runtime === "openclaw" ? factsOf(target.version).repair : nothing;
  const ordered = new Set(others.flatMap(({ orders }) => orders.map(({ provider }) => provider)));
  return {
    compare: (homes: readonly Home[]): Comparison => {
      const before = snapshotOf(context, { homes: others, documents, policy, salt });
      const after = snapshotOf(context, { homes, documents, policy, salt });
      const refused = new Set(homes.filter(({ configFlaws }) => configFlaws.length > 0).map(({ root }) => root));
      const foreseen = pairsOf({ before, after, comparable: true }).map((pair) => ({
        of: pair.after,
        is: foresee(pair.before, pair.after, { ...repair, ordered, refused: refused.has(pair.after.root) }),
      }));
      const settled = after.homes.map((home) => foreseen.find(({ of }) => of === home)?.is ?? home);
      return { before, after: { ...after, homes: settled }, comparable: true, foretold: true };
    },
  };
};
