import type { Flaw } from "../../model.ts";
import type { Config } from "./config.ts";
import type { Credential } from "./credential.ts";
import { judgeProfile } from "./eligibility.ts";
import type { Judge } from "./facts.ts";
import type { Outcome } from "./load.ts";
import { orderProfiles } from "./order.ts";
import type { OrderJudge } from "./order-facts.ts";

interface JudgesInput {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly config: Config;
  readonly version: string;
  /** Unix ms. */
  readonly now: number;
}

export interface Judges {
  profile(agent: string | undefined): Judge;
  readonly order: OrderJudge;
}

const configFlaw = (reason: string, id: string, credential: Credential, config: Config): Flaw | undefined => {
  if (reason === "mode_mismatch") {
    const message = `the config says another \`mode\` for \`${id}\`, whose stored type is \`${credential.type}\``;
    return {
      place: config.place(["auth", "profiles", id, "mode"]),
      message,
      remedy: `Set the \`mode\` of \`${id}\` to \`${credential.type}\`, or log in again.`,
    };
  }
  if (reason !== "provider_mismatch") return undefined;
  const message = `the config names another provider for \`${id}\`, which is stored for \`${credential.provider}\``;
  return { place: config.place(["auth", "profiles", id, "provider"]), message };
};

/** Judges of profiles and orders in the light of what each agent ends up with. */
export const makeJudges = ({ outcomes, config, version, now }: JudgesInput): Judges => {
  const loadedFor = (agent: string | undefined) => {
    const outcome = outcomes.get(agent ?? "main");
    return outcome && "loaded" in outcome ? outcome.loaded : undefined;
  };
  const ask = { config: config.value, version, now };
  const everyone = [...outcomes.keys()];
  const seenBy = (agent: string | undefined) => (agent === undefined ? everyone : [agent]);

  return {
    profile: () => (id, credential) => {
      const profiles = new Map([[id, credential]]);
      const reason = judgeProfile(id, { ...ask, profiles, provider: credential.provider });
      const flaw = configFlaw(reason, id, credential, config);
      return { reason, ...(flaw && { flaw }) };
    },
    order: {
      fate: (agent, provider, id) => {
        const reasons = seenBy(agent).map((name) => {
          const profiles = loadedFor(name)?.profiles ?? new Map<string, Credential>();
          return judgeProfile(id, { ...ask, profiles, provider });
        });
        return reasons.find((reason) => reason === "ok") ?? reasons[0] ?? "profile_missing";
      },
      effective: (agent, provider) => {
        const loaded = loadedFor(agent);
        return loaded ? orderProfiles({ ...ask, loaded, provider }) : [];
      },
    },
  };
};
