import { isSubscriptionToken } from "../credential-kinds.ts";
import { distinct, isLogin } from "../facts.ts";
import type { Draft, Fix, Home, KeyHome, Place, Profile, Scene, Serves } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { besides, isServed, onSubscription } from "../subscriptions.ts";
import { variableFile } from "../variables/files.ts";
import { apiKey, fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { configPath, removeProfile, restart, signsInItself, unsetConfig, writesJson } from "./shared-remedies.ts";

/** An order of its own that leaves the key out is a deliberate gate: no agent tries it. */
const isGated = (home: Home, { id, provider, fate }: Profile): boolean => {
  if (fate !== "usable") return false;
  const orders = Object.values(home.agents).flatMap(({ usable }) =>
    Object.hasOwn(usable, provider) ? [usable[provider]] : [],
  );
  return orders.length > 0 && orders.every((order) => order?.includes(id) !== true);
};

const removal = ({ path, at }: Place): Fix => ({
  title: "Remove the key",
  safe: false,
  edits: [{ kind: "remove", path, at }],
});

const when = (serves: Serves | undefined, otherwise: string): string =>
  serves === "first" ? "before the login" : otherwise;

const stored = function* (scene: Scene, home: Home): Iterable<Draft> {
  for (const profile of home.profiles) {
    const { id, kind, provider, place, placeholder, reference, serves } = profile;
    if (kind !== "api-key" || placeholder || serves === "never") continue;
    if (!isServed(home, profile) || isGated(home, profile)) continue;
    if (!onSubscription(scene, home, provider)) continue;
    const related = besides(scene, home, provider, profile);
    if (!related) continue;
    const keep = home.profiles
      .filter((one) => isLogin(one) && one.provider === provider && one.fate === "usable")
      .map((one) => one.id);
    yield {
      place,
      message: `${quote(id)} is an API key beside a subscription of ${quote(provider)}. It serves, and bills, ${when(serves, "whenever the login stumbles")}.`,
      remedy:
        profile.fate === "not-read" ? `Delete ${quote(id)} before the import.` : removeProfile(home, profile, keep),
      related,
      ...(writesJson(home) && profile.store.format === "json" && place.at.length > 0 && { fix: removal(place) }),
      ...(reference && { severity: "warning" }),
    };
  }
};

/** A generated file, a unit or a shell's profile is changed where it comes from. */
const isOwnText = ({ home, place }: KeyHome): boolean =>
  home !== "models-file" &&
  place.at.length > 0 &&
  place.range === undefined &&
  variableFile(place.path)?.kind !== "unit";

const where = ({ home, name, place }: KeyHome): string =>
  home === "environment"
    ? `${quote(name)} in ${quote(place.path)}`
    : home === "config"
      ? `A key of the provider's configuration in ${quote(place.path)}`
      : `A generated ${quote(name)} in ${quote(place.path)}`;

const remedyOf = (home: Home, key: KeyHome): string => {
  const { path, at } = key.place;
  if (key.home === "models-file") {
    return `Remove the key at its source (environment or provider configuration), then delete ${quote(path)}; it is generated anew. ${restart(home)}`;
  }
  if (signsInItself(home) && at.length > 0)
    return `Delete ${quote(configPath(at))} from ${quote(path)}. ${restart(home)}`;
  if (variableFile(path)?.kind === "unit")
    return `Delete ${quote(key.name)} from ${quote(path)}, then \`systemctl --user daemon-reload\`. ${restart(home)}`;
  if (key.home === "config" || path === home.config?.path)
    return `Remove it: ${unsetConfig(home, at)}. ${restart(home)}`;
  if (key.place.range && path === "environment")
    return `Unset ${quote(key.name)} in the service's environment. ${restart(home)}`;
  return `Delete ${quote(key.name)} from ${quote(path)}, and from the service's environment. ${restart(home)}`;
};

/** `ANTHROPIC_OAUTH_TOKEN`, a pasted setup token: the subscription itself, not a key beside it. */
const isItself = ({ name, provider, secret }: KeyHome): boolean =>
  /_TOKEN$/i.test(name) || (secret !== undefined && isSubscriptionToken(secret, provider));

const elsewhere = function* (scene: Scene, home: Home): Iterable<Draft> {
  for (const key of home.keys) {
    const { provider, place, placeholder, reference, serves } = key;
    if (placeholder || serves === "never" || isItself(key) || (key.secret === undefined && !reference)) continue;
    if (!onSubscription(scene, home, provider)) continue;
    const related = besides(scene, home, provider);
    if (!related) continue;
    const says = reference && key.secret === undefined ? "names a key of" : "is a key of";
    yield {
      place,
      message: `${where(key)} ${says} ${quote(provider)}, which runs on a subscription. It serves, and bills, ${when(serves, "when no profile does")}.`,
      remedy: remedyOf(home, key),
      related,
      ...(isOwnText(key) && { fix: removal(place) }),
      ...(reference && { severity: "warning" }),
    };
  }
};

export default defineRule({
  id: "api-key-shadows-subscription",
  group: "shadow",
  title: "An API key shadows a subscription",
  why: "The runtime takes the key the moment the login stumbles: a flat rate turns into a metered bill, and only a debug line says so.",
  remedy: "Remove the key, or declare the provider's lane metered, with a reason, in the policy.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: store({ "openai:default": oauth("openai"), "openai:key": apiKey("openai") }) },
        at: [`${mainStore}#/profiles/openai:key`],
      },
      {
        target: jsonEra,
        files: { "openclaw.json": {}, [mainStore]: fineStore, ".env": "OPENAI_API_KEY=$FAKE:openai-key\n" },
        at: [".env#/OPENAI_API_KEY"],
        note: "The environment serves when no profile does.",
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "openclaw.json": {
            models: {
              providers: { openai: { baseUrl: "https://api.example", apiKey: "$FAKE:openai-key", models: [] } },
            },
          },
        },
        at: ["openclaw.json#/models/providers/openai/apiKey"],
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "openai-codex:default": oauth("openai-codex", "openai"),
            "openai:default": apiKey("openai"),
          }),
        },
        at: [`${mainStore}#/profiles/openai:default`],
        note: "One subscription, two provider names: `openai/…` models run on the key.",
      },
      {
        files: {
          ".claude/.credentials.json": { claudeAiOauth: { accessToken: "$FAKE:a", refreshToken: "$FAKE:r" } },
          ".claude/settings.json": { env: { ANTHROPIC_API_KEY: "$FAKE:anthropic-key" } },
        },
        at: [".claude/settings.json#/env/ANTHROPIC_API_KEY"],
        note: "Claude Code asks the key first.",
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai"), "openrouter:default": apiKey("openrouter") }),
        },
        note: "Another provider's key is no shadow.",
      },
      {
        files: {
          ".codex/auth.json": { auth_mode: "chatgpt", OPENAI_API_KEY: "$FAKE:k", tokens: { refresh_token: "$FAKE:r" } },
        },
        note: "Codex has its mode written down: the key is not used.",
      },
      {
        target: jsonEra,
        files: { [mainStore]: store({ "openai:default": oauth("openai"), "openai:key": apiKey("openai") }) },
        policy: {
          version: 1,
          extends: ["recommended"],
          providers: { openai: { lane: "metered", reason: "escape hatch" } },
        },
      },
    ],
  },

  check: (scene) => distinct(scene.homes.flatMap((home) => [...stored(scene, home), ...elsewhere(scene, home)])),
});
