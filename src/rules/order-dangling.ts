import { isHome, isSpareCopy, listed, placeKey } from "../facts.ts";
import type { Draft, Home, Order, Store } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore } from "./shared-examples.ts";
import { clearOrder, setConfig, setOrder, unsetConfig } from "./shared-remedies.ts";

const isWaiting = ({ fate }: Store): boolean => fate === "not-read" || fate === "blocks-startup";

/** An order can dangle only where the stores are known: a repository of configuration alone holds none. */
const storesAreKnown = (home: Home): boolean =>
  home.stores.some((store) => isHome(store) && store.fate === "loaded") &&
  home.stores.every(
    (store) =>
      !isHome(store) ||
      store.fate === "loaded" ||
      // Another agent's store with nothing in it.
      (store.fate === "zero" && store.held === 0) ||
      // What waits for an import is known, and counts as there.
      (isWaiting(store) && store.flaw === undefined && store.problems.length === 0) ||
      isSpareCopy(home, store),
  );

const danglingIn = (home: Home, order: Order) =>
  order.ids.filter(({ id }) => {
    const same = home.profiles.filter((one) => one.id === id && isHome(one.store));
    if (same.some(({ fate }) => fate === "dropped")) return false;
    return !same.some(({ provider }) => provider === order.provider);
  });

/** The order lets nothing through although the provider has a usable profile. */
const starves = (home: Home, order: Order): boolean =>
  order.effective.length === 0 &&
  home.profiles.some(({ provider, fate }) => provider === order.provider && fate === "usable");

const remedyOf = (home: Home, order: Order, good: readonly string[]): string => {
  if (order.home === "config") {
    return good.length > 0
      ? `Name what is there: ${setConfig(home, order.place.at, good)}.`
      : `Remove the order: ${unsetConfig(home, order.place.at)}.`;
  }
  return good.length > 0
    ? `Name what is there: ${setOrder(home, order.provider, order.agent, good)}.`
    : `Drop the order: ${clearOrder(home, order.provider, order.agent)}.`;
};

const misshapen = (home: Home, order: Order): Draft => ({
  place: order.flaw?.place ?? order.place,
  message: `${sentence(order.flaw?.message ?? "It is no list of profile ids")}${order.provider === "" ? "" : ` It was meant for ${quote(order.provider)}.`}`,
  remedy: order.flaw?.remedy ?? remedyOf(home, order, []),
  ...(starves(home, order) && { severity: "error" }),
});

const dangling = (home: Home, order: Order): Draft | undefined => {
  const lost = danglingIn(home, order);
  const [first] = lost;
  if (!first) return undefined;
  const good = order.ids.map(({ id }) => id).filter((id) => !lost.some((one) => one.id === id));
  const names = listed(lost.map(({ id }) => quote(id)));
  const effect = starves(home, order)
    ? "Nothing is left of it: no profile of this provider is tried."
    : "It is passed over.";
  return {
    place: first.place,
    message: `The order of ${quote(order.provider)} names ${names}, and there is no such profile of this provider. ${effect}`,
    remedy: remedyOf(home, order, good),
    ...(starves(home, order) && { severity: "error" }),
    related: lost.slice(1, 10).map(({ id, place }) => ({ place, message: `${quote(id)} is not there either.` })),
  };
};

export default defineRule({
  id: "order-dangling",
  group: "shadow",
  title: "An order names profiles that are not there",
  why: "A name that leads nowhere is passed over without a word. An order of nothing else leaves the provider without any login.",
  remedy: "Name the profiles that are there, or drop the order.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "openclaw.json": { auth: { order: { openai: ["openai:gone", "openai:default"] } } },
        },
        at: ["openclaw.json#/auth/order/openai/0"],
      },
    ],
    good: [
      {
        target: jsonEra,
        files: { [mainStore]: fineStore, "openclaw.json": { auth: { order: { openai: ["openai:default"] } } } },
      },
      {
        files: { "openclaw.json": { auth: { order: { openai: ["openai:default"] } } } },
        note: "Configuration alone: the profiles are elsewhere.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      if (!storesAreKnown(home)) continue;
      // A shape the schema refuses is `config-rejected-by-target`.
      const refused = new Set(home.configFlaws.map(({ place }) => placeKey(place)));
      for (const order of home.orders.filter(({ place }) => !refused.has(placeKey(place)))) {
        const draft = order.flaw ? misshapen(home, order) : dangling(home, order);
        if (draft) yield draft;
      }
    }
  },
});
