/** One agent in `auth-lint resolve`: what loads, what serves each provider, the chain, and what is left out and why. */
import type { AgentView, Chain, Home, KeyHome, Profile } from "./model.ts";
import { type RowLook, safe, section } from "./render/rows.ts";
import { away } from "./render/words.ts";

/** OpenClaw's reason words (eligibility of auth profiles, 2026.6.1 and 2026.9.6), said in full. */
const reasons: Readonly<Record<string, string>> = {
  missing_credential: "it holds no credential in the field that is read",
  invalid_expires: "its expiry is not a time that is understood",
  expired: "it has expired and cannot be refreshed",
  unresolved_ref: "its credential is named by a reference that does not resolve",
  profile_missing: "no store that is read holds a profile of this id",
  provider_mismatch: "it belongs to another provider",
  mode_mismatch: "the configuration declares it as another kind than it is",
  malformed_api_key: "its key is not a key",
  setup_inactive: "its setup is not finished",
};

const kinds = { oauth: "oauth", token: "token", "api-key": "api key", unknown: "?" } as const;

const ownProfile = (home: Home, agent: string, id: string): Profile | undefined => {
  const loaded = home.profiles.filter((one) => one.id === id && (one.fate === "usable" || one.fate === "ineligible"));
  const from = [agent, undefined, "main"].map((owner) => loaded.find((one) => one.agent === owner));
  return from.find((one) => one !== undefined) ?? loaded[0];
};

const profileRow = (home: Home, agent: string, id: string, now: number): string[] => {
  const profile = ownProfile(home, agent, id);
  if (!profile) return [safe(id), "?", "not found in any store"];
  const inherited =
    profile.agent !== undefined && profile.agent !== agent ? `, inherited from ${safe(profile.agent)}` : "";
  const expiry = profile.expires
    ? `, ${profile.expires < now ? "expired" : "expires"} ${away(profile.expires - now)}`
    : "";
  const shared = profile.agent === undefined ? ", shared by all agents" : "";
  return [safe(id), kinds[profile.kind], `${safe(profile.place.path)}${inherited}${shared}${expiry}`];
};

const keyWords = ({ name, place, placeholder }: KeyHome): string =>
  `${safe(name)} (${safe(place.path)})${placeholder ? ", a placeholder" : ""}`;

const serveRows = (home: Home, agent: string, view: AgentView): string[][] => {
  const keys = home.keys.filter((key) => key.agent === undefined || key.agent === agent);
  const providers = new Set([...Object.keys(view.usable), ...keys.map(({ provider }) => provider)]);
  return [...providers].map((provider) => {
    const profiles = (Object.hasOwn(view.usable, provider) ? (view.usable[provider] ?? []) : []).map(safe);
    const steps = [...profiles, ...keys.filter((key) => key.provider === provider).map(keyWords)];
    const order = home.orders.find(
      (one) => one.provider === provider && (one.agent === undefined || one.agent === agent),
    );
    const by = order && profiles.length > 0 ? ` (order of ${safe(order.place.path)})` : "";
    return [safe(provider), `${steps.length === 0 ? "nothing" : steps.join(" → ")}${by}`];
  });
};

const isMainSlot = ({ slot }: Chain): boolean => /^agents\.[^.]+$/.test(slot);

/** The agent's chains; one of the defaults only where the agent has none of its own for that slot. */
const chainsOf = (home: Home, agent: string): Chain[] => {
  const own = home.chains.filter((chain) => chain.agent === agent);
  const purpose = (chain: Chain): string => chain.slot.split(".").slice(2).join(".");
  const taken = new Set(own.map(purpose));
  return [...own, ...home.chains.filter((chain) => chain.agent === undefined && !taken.has(purpose(chain)))];
};

const linkFates = {
  dropped: "dropped: no provider or no model in it",
  repeated: "already in the chain",
  bare: "names no provider",
} as const;

const chainNotes = (chain: Chain): string[][] => [
  ...(chain.impliedPrimary
    ? [[safe(chain.slot), `no primary is written; the built-in one is ${safe(chain.impliedPrimary)}`]]
    : []),
  ...(chain.dropsFallbacksOf
    ? [[safe(chain.slot), "its own `model` leaves it without the fallbacks of the defaults"]]
    : []),
  ...chain.links.flatMap(({ fate, written, model }) =>
    fate === "tried"
      ? []
      : [
          [
            `\`${safe(written)}\``,
            `${linkFates[fate]}${fate === "bare" && model !== "" ? `, read as ${safe(model)}` : ""}`,
          ],
        ],
  ),
];

const leftOut = (home: Home, agent: string, view: AgentView): string[][] => {
  const ineligible = Object.entries(view.ineligible).map(([id, reason]) => [
    safe(id),
    `${safe(reason)}: ${reasons[reason] ?? "never tried"}`,
  ]);
  const lost = home.profiles
    .filter((one) => one.agent === agent && (one.fate === "dropped" || one.fate === "not-read"))
    .map((one) => {
      const why =
        one.flaw?.message ?? one.reason ?? (one.fate === "dropped" ? "the loader drops it" : "its store is not read");
      return [
        safe(one.id),
        `${one.fate === "dropped" ? "dropped" : "not read"}: ${safe(why)} (${safe(one.place.path)})`,
      ];
    });
  return [...ineligible, ...lost];
};

/** Lines of one agent; `home.agents` holds its view. */
export const agentLines = (home: Home, agent: string, look: RowLook): string[] => {
  const view = home.agents[agent];
  if (!view) return [];
  const { style } = look;
  const chains = chainsOf(home, agent);
  const others = chains.filter((chain) => !isMainSlot(chain) && chain.effective.length > 0);
  const loads = view.profiles.map((id) => profileRow(home, agent, id, look.now));
  const serves = serveRows(home, agent, view);
  const models = view.chain.length === 0 ? "none" : view.chain.map(safe).join(" → ");
  const slot = chains.find(isMainSlot)?.slot;
  const from = slot !== undefined && view.chain.length > 0 ? ` (${safe(slot)})` : "";
  const lost = leftOut(home, agent, view);
  const notes = chains.flatMap(chainNotes);
  return [
    `${style.strong(`agent ${safe(agent)}`)}${view.error === null ? "" : `  ${style.error(`refuses to run: ${safe(view.error)}`)}`}`,
    ...section("loads", loads.length > 0 ? loads : [["no profiles"]], look),
    ...section("tries", serves.length > 0 ? serves : [["nothing for any provider"]], look),
    ...section(
      "models",
      [[models + from], ...others.map(({ slot, effective }) => [`${safe(slot)}: ${effective.map(safe).join(" → ")}`])],
      look,
    ),
    ...(lost.length > 0 ? section("left out", lost, look) : []),
    ...(notes.length > 0 ? section("notes", notes, look) : []),
  ];
};
