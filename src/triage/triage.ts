/** Lines of logs in, the report out. Pure; what it remembers is bounded, whatever the logs hold. */
import { followChains } from "./chains.ts";
import { countCauses } from "./diagnoses.ts";
import { openReader } from "./event.ts";
import { type First, firstOf, shownFirst } from "./first.ts";
import { lookBack } from "./hindsight.ts";
import type { Cause, Event, RestingProfile, Span, Told, TriageReport, When } from "./model.ts";
import { followProfiles } from "./profiles.ts";
import { openRecent } from "./recent.ts";
import { sayOf } from "./says.ts";
import { openShown } from "./shown-name.ts";
import { extend, noSpan } from "./span.ts";
import { openTimeline } from "./timeline.ts";

export interface TriageInput {
  /** Unix time in ms. */
  readonly now: number;
  /** The profile ids behind `sha256:<12 hex>`, as the log writes them. */
  readonly names: ReadonlyMap<string, string>;
  /** What the state directory says of profiles now. */
  readonly resting?: readonly RestingProfile[];
  /** Of OpenClaw, where it is known; how long profiles rest depends on it. */
  readonly version: string | undefined;
}

/** `probe`, success and a start are no failures; nor is a decision to go on. */
const causeOf = (told: Told): Cause | undefined => {
  if (told.kind === "boot") return undefined;
  if (told.kind === "summary") return "chain-exhausted";
  if (told.kind === "stopped") return "chain-stopped";
  if (told.kind === "failover" && told.decision === "continue_normal") return undefined;
  if (told.kind === "fallback") {
    if (told.decision === "candidate_failed") return told.cause;
    // Not asked at all: what is said of it was said of an earlier failure.
    if (told.decision === "skip_candidate") return resting.has(told.cause) ? "profiles-resting" : told.cause;
    return undefined;
  }
  return told.cause;
};

const resting = new Set<Cause>(["billing", "rate-limit", "overloaded", "unreachable", "unexplained", "key-rejected"]);

const namesOf = (told: Told) => ({
  ...(told.kind === "fallback" ? { models: told.candidate } : {}),
  ...(told.kind === "failover" ? { models: told.model } : {}),
  ...(told.kind === "stopped" ? { models: told.model } : {}),
  ...(told.kind === "window" ? { profiles: told.profile, providers: told.provider } : {}),
  ...(told.kind === "failover" && told.profile !== undefined ? { profiles: told.profile } : {}),
  ...(told.kind === "message" ? { messages: told.id } : {}),
  ...(told.kind === "message" && told.provider !== undefined ? { providers: told.provider } : {}),
});

export const openTriage = ({ now, names, version, resting: rests = [] }: TriageInput) => {
  let forgotten = 0;
  let told_ = 0;
  let first: First | undefined;
  const forget = (): void => {
    forgotten += 1;
  };
  const shown = openShown();
  const read = openReader(now);
  const explain = lookBack();
  const chains = followChains(forget);
  const profiles = followProfiles(version, forget);
  const tally = countCauses();
  const timeline = openTimeline();
  const answered = openRecent<Span & { readonly requested: string; readonly model: string }>(200, forget);
  const booted = openRecent<Span & { readonly model: string }>(50, forget);

  const profileName = (profile: string): string => names.get(profile) ?? profile;

  const cleaned = (told: Told): Told => {
    switch (told.kind) {
      case "fallback": {
        const next = told.next === undefined ? undefined : shown(told.next);
        const safe = { ...told, requested: shown(told.requested), candidate: shown(told.candidate), next };
        const cause = causeOf(safe);
        return cause === undefined ? safe : { ...safe, cause };
      }
      case "failover": {
        const profile = told.profile === undefined ? undefined : shown(profileName(told.profile));
        return { ...told, model: shown(told.model), profile };
      }
      case "window":
        return {
          ...told,
          profile: shown(profileName(told.profile)),
          provider: shown(told.provider),
          reason: shown(told.reason),
        };
      case "message":
        return told.provider === undefined ? told : { ...told, provider: shown(told.provider) };
      case "summary":
        return { ...told, steps: told.steps.map(({ model, cause }) => ({ model: shown(model), cause })) };
      case "stopped":
        return { ...told, model: shown(told.model), reason: shown(told.reason) };
      case "boot":
        return { ...told, model: shown(told.model) };
    }
  };

  const answer = (requested: string, model: string, when: When): void => {
    const key = `${requested}\n${model}`;
    answered.set(key, { requested, model, ...extend(answered.get(key) ?? noSpan, when) });
    if (requested !== model) tally.see("answered-by-fallback", "fallback", when, { models: model });
  };

  const followRun = (told: Told, when: When): void => {
    if (told.kind === "window") profiles.see(told, when);
    if (told.kind === "stopped") chains.stop(told.model, when);
    if (told.kind === "boot") {
      booted.set(told.model, { model: told.model, ...extend(booted.get(told.model) ?? noSpan, when) });
    }
    if (told.kind !== "fallback") return;
    const end = chains.see(told, when);
    if (end === "answered") answer(told.requested, told.candidate, when);
    if (end === "exhausted") tally.see("chain-exhausted", "fallback", when, { models: told.requested });
  };

  const see = ({ when, told: raw }: Event): void => {
    told_ += 1;
    const told = cleaned(explain(raw));
    if (told.kind === "summary") {
      if (!chains.sum(told.steps, when)) return;
      for (const { model, cause } of told.steps) tally.see(cause, "summary", when, { models: model });
    }
    const cause = causeOf(told);
    const times = told.kind === "fallback" ? told.times : 1;
    const says = sayOf(told);
    if (cause !== undefined) {
      tally.see(cause, told.kind, when, namesOf(told), times);
      first = firstOf(first, { cause, says, told, when, at: told_ });
    }
    followRun(told, when);
    if (told.kind === "failover" && cause === undefined) return;
    timeline.add({ kind: told.kind, says, ...(cause === undefined ? {} : { cause }) }, when, times);
  };

  return {
    line: (line: string): void => {
      const event = read(line);
      if (event !== undefined) see(event);
    },
    /** @param about where the lines came from */
    report: (about: {
      readonly sources: readonly string[];
      readonly bytes: number;
      readonly cut: number;
      readonly unread: TriageReport["unread"];
    }): TriageReport => {
      const states = chains.states();
      return {
        version: 1,
        read: { sources: about.sources, bytes: about.bytes, told: told_, cut: about.cut, forgotten },
        unread: about.unread,
        ...(first === undefined ? {} : { first: shownFirst(first) }),
        diagnoses: tally.diagnoses(),
        chains: states,
        answered: answered.entries().map(([, one]) => one),
        profiles: profiles.states(),
        resting: rests.map(({ profile, until, reason }) => ({
          profile: shown(profile),
          until,
          ...(reason === undefined ? {} : { reason: shown(reason) }),
        })),
        booted: booted.entries().map(([, one]) => one),
        timeline: timeline.moments(),
        omitted: timeline.omitted(),
      };
    },
  };
};
