import { isSharedInPart, rankOf, triedIn, type Wanted, wantedIn } from "../chain-facts.ts";
import { distinct } from "../facts.ts";
import { valueAt } from "../fix/value.ts";
import type { Chain, Draft, Edit, Fix, Home, Link, Scene } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig } from "./shared-examples.ts";
import { setConfig } from "./shared-remedies.ts";

interface Ranked {
  readonly link: Link;
  readonly rank: number;
}

/** The first link that stands before one the policy prefers, and the best of those. */
const firstInversion = (ranked: readonly Ranked[]): readonly [Ranked, Ranked] | undefined => {
  let best: Ranked | undefined;
  const after = ranked.map(() => best);
  for (let index = ranked.length - 1; index >= 0; index--) {
    after[index] = best;
    const one = ranked[index];
    if (one && (best === undefined || one.rank <= best.rank)) best = one;
  }
  for (const [index, early] of ranked.entries()) {
    const late = after[index];
    if (late && late.rank < early.rank) return [early, late];
  }
  return undefined;
};

const rankAll = (wanted: Wanted, links: readonly Link[]): Ranked[] =>
  links.flatMap((link) => {
    const rank = rankOf(wanted, link.model);
    return rank === undefined ? [] : [{ link, rank }];
  });

/** The whole chain as it should be: by rank, what no glob covers last. */
const sorted = (wanted: Wanted, links: readonly Link[]): readonly string[] =>
  links
    .map((link) => ({ text: link.written, rank: rankOf(wanted, link.model) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ text }) => text);

/** The list as a whole, so that a comment goes with its entry; whatever else is in it keeps its place. */
const fixOf = ({ documents }: Scene, links: readonly Link[], order: readonly string[]): Fix | undefined => {
  const lists = new Map<string, Extract<Edit, { readonly kind: "set" }> & { readonly value: unknown[] }>();
  const edits: Edit[] = [];
  for (const [index, { place, written }] of links.entries()) {
    const value = order[index];
    const { path, at } = place;
    const step = at.at(-1);
    const held = documents.find(({ source }) => source.path === path)?.value;
    if (valueAt(held, at) !== written || value === undefined) return undefined;
    if (typeof step !== "number") {
      if (value !== written) edits.push({ kind: "set", path, at, value });
      continue;
    }
    const parent = at.slice(0, -1);
    const list = valueAt(held, parent);
    const known = lists.get(`${path}\n${formatPointer(parent)}`);
    const edit = known ?? { kind: "set", path, at: parent, value: Array.isArray(list) ? [...list] : [] };
    edit.value[step] = value;
    lists.set(`${path}\n${formatPointer(parent)}`, edit);
  }
  return { title: "Put the chain in the order of the preference", safe: true, edits: [...edits, ...lists.values()] };
};

const remedyOf = (home: Home, { place, links }: Chain, order: readonly string[]): string => {
  const shown = order.map(quote).join(", ");
  const [primary, ...fallbacks] = order;
  const value = links.some(({ role }) => role === "primary") ? { primary, fallbacks } : { fallbacks: order };
  return `The order it should have: ${shown}. ${setConfig(home, place.at, value)}`;
};

const judge = function* (scene: Scene): Generator<Draft> {
  const { homes, policy } = scene;
  for (const home of homes) {
    for (const chain of home.chains) {
      const wanted = wantedIn(policy, chain);
      const links = triedIn(chain);
      const pair = wanted && firstInversion(rankAll(wanted, links));
      if (!wanted || !pair) continue;
      const [early, late] = pair;
      const order = sorted(wanted, links);
      const fix = isSharedInPart(home, chain) ? undefined : fixOf(scene, links, order);
      yield {
        place: early.link.place,
        message: `${quote(chain.slot)} tries ${quote(early.link.model)} before ${quote(late.link.model)}, which is preferred.`,
        remedy: remedyOf(home, chain, order),
        ...(fix && { fix }),
        related: [
          { place: late.link.place, message: `${quote(late.link.model)} should come first.` },
          ...(wanted.place ? [{ place: wanted.place, message: "The preference." }] : []),
        ],
      };
    }
  }
};

export default defineRule({
  id: "fallback-out-of-order",
  group: "chain",
  title: "A chain tries a less preferred model first",
  why: "Fallbacks are tried in the order of the list. One failure of the primary lands on the worse model, everything keeps working, and nothing says so.",
  remedy: "Put the chain in the order of the policy's preference.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        policy: { version: 1, extends: ["recommended"], preference: ["openai/gpt-5.5", "anthropic/*", "ollama/*"] },
        files: {
          "openclaw.json": modelConfig({
            primary: "openai/gpt-5.5",
            fallbacks: ["ollama/qwen3", "anthropic/claude-opus-4-6"],
          }),
        },
        at: ["openclaw.json#/agents/defaults/model/fallbacks/0"],
      },
    ],
    good: [
      {
        policy: { version: 1, extends: ["recommended"], preference: ["openai/gpt-5.5", "anthropic/*", "ollama/*"] },
        files: { "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] }) },
        note: "A chain may leave models out.",
      },
      {
        files: { "openclaw.json": modelConfig({ primary: "ollama/qwen3", fallbacks: ["openai/gpt-5.5"] }) },
        note: "No preference is declared.",
      },
    ],
  },

  check: (scene) => distinct(judge(scene)),
});
