import { isHome, isLogin, placeKey } from "../facts.ts";
import type { AgentView, Draft, Home, Order, Place, Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { clearOrder, setConfig, setOrder } from "./shared-remedies.ts";

interface Choice {
  readonly place: Place;
  readonly provider: string;
  readonly order: Order | undefined;
}

/** Which order an agent follows: its own before the configuration's; none: the profiles the configuration names. */
const choiceOf = (home: Home, agent: string, provider: string): Choice | undefined => {
  const orders = home.orders.filter((one) => one.provider === provider && one.flaw === undefined && one.ids.length > 0);
  const order =
    orders.find((one) => one.agent === agent) ??
    orders.find((one) => one.home !== "config" && (one.agent === undefined || one.agent === "main")) ??
    orders.find((one) => one.home === "config");
  if (order) return { place: order.place, provider, order };
  const declared = home.declared.find((one) => one.provider === provider);
  return declared ? { place: declared.place, provider, order: undefined } : undefined;
};

const profilesOf = (home: Home, agent: string, provider: string): readonly Profile[] =>
  home.profiles.filter(
    (one) =>
      one.provider === provider &&
      one.fate === "usable" &&
      isHome(one.store) &&
      (one.agent === agent || one.agent === undefined || one.agent === "main"),
  );

const named = (choice: Choice, home: Home, id: string): boolean =>
  choice.order ? choice.order.ids.some((one) => one.id === id) : home.declared.some((one) => one.id === id);

/** Not one name of the order is a profile of the provider: `order-dangling` speaks of it. */
const leadsNowhere = (home: Home, { order, provider }: Choice): boolean =>
  order?.ids.every(({ id }) => !home.profiles.some((one) => one.id === id && one.provider === provider)) === true;

const judge = (home: Home, agent: string, view: AgentView, provider: string): Draft | undefined => {
  const choice = choiceOf(home, agent, provider);
  const profiles = profilesOf(home, agent, provider);
  const logins = profiles.filter(isLogin);
  const order = view.usable[provider];
  if (!choice || !order || logins.length === 0 || view.error !== null || leadsNowhere(home, choice)) return undefined;
  const left = logins.find(({ id }) => !named(choice, home, id) && !order.includes(id));
  const first = choice.order?.ids.map(({ id }) => id).find((id) => profiles.some((one) => one.id === id));
  const key = profiles.find(({ id, kind }) => id === first && kind === "api-key");
  const login = left ?? logins[0];
  if (!login || !(left || key)) return undefined;
  const told = choice.order ? "The order" : "`auth.profiles`";
  return {
    place: choice.place,
    message: left
      ? `${told} of ${quote(provider)} leaves out the login ${quote(left.id)}: it is never tried.`
      : `The order of ${quote(provider)} puts the key ${quote(first ?? "")} before the login ${quote(login.id)}: every request is billed.`,
    remedy: remedyOf(choice, home, logins, profiles),
    related: [{ place: login.place, message: `The login: ${quote(login.id)}.` }],
  };
};

const remedyOf = (choice: Choice, home: Home, logins: readonly Profile[], profiles: readonly Profile[]): string => {
  const { order, provider } = choice;
  const kept = order?.ids.map(({ id }) => id).filter((id) => profiles.some((one) => one.id === id && !isLogin(one)));
  const best = [...new Set([...logins.map(({ id }) => id), ...(kept ?? [])])];
  if (!order) return `Name the login too, or give an order: ${setOrder(home, provider, undefined, best)}.`;
  if (order.home === "config") return `Put the login first: ${setConfig(home, order.place.at, best)}.`;
  return `Put the login first: ${setOrder(home, provider, order.agent, best)}. Or drop the order: ${clearOrder(home, provider, order.agent)}.`;
};

export default defineRule({
  id: "key-before-subscription",
  group: "shadow",
  title: "An order puts a key before the subscription, or leaves the subscription out",
  why: "An explicit order is followed to the letter: what stands first is billed, what is missing is never tried. Without one the login comes first.",
  remedy: "Put the login first, or drop the order.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store(
            { "openai:default": oauth("openai"), "openai:key": apiKey("openai") },
            { order: { openai: ["openai:key", "openai:default"] } },
          ),
        },
        at: [`${mainStore}#/order/openai`],
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai"), "openai:key": apiKey("openai") }),
          "openclaw.json": { auth: { order: { openai: ["openai:key"] } } },
        },
        at: ["openclaw.json#/auth/order/openai"],
        note: "The login is left out: it is never tried.",
      },
    ],
    good: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store(
            { "openai:default": oauth("openai"), "openai:key": apiKey("openai") },
            { order: { openai: ["openai:default", "openai:key"] } },
          ),
        },
      },
    ],
  },

  *check({ homes, lane }) {
    for (const home of homes) {
      const seen = new Set<string>();
      for (const [agent, view] of Object.entries(home.agents)) {
        for (const provider of Object.keys(view.usable)) {
          const { lane: name, declared } = lane(home, provider);
          const draft = declared && name === "metered" ? undefined : judge(home, agent, view, provider);
          if (!draft || seen.has(placeKey(draft.place))) continue;
          seen.add(placeKey(draft.place));
          yield draft;
        }
      }
    }
  },
});
