/** Lines as the programs write them, made at run time: openclaw 2026.3 to 2026.9.6, journald, Docker. */
import { createHash } from "node:crypto";
import type { TriageReport } from "../../src/triage/model.ts";
import { openTriage } from "../../src/triage/triage.ts";

/** 2026-11-25T00:00Z. */
export const now = Date.UTC(2026, 10, 25);

export const hashOf = (profile: string): string =>
  `sha256:${createHash("sha256").update(profile).digest("hex").slice(0, 12)}`;

const iso = (time: number): string => new Date(time).toISOString().replace("Z", "+00:00");

export interface Decision {
  readonly decision: "candidate_failed" | "skip_candidate" | "candidate_succeeded" | "probe_cooldown_candidate";
  readonly requested: string;
  readonly candidate: string;
  readonly reason?: string;
  readonly type?: string;
  readonly next?: string;
  readonly detail?: string;
  readonly suppressed?: number;
  readonly run?: string;
}

const suffix = (name: string, value: string | undefined): string => (value === undefined ? "" : ` ${name}=${value}`);

export const decisionText = (given: Decision): string =>
  `model fallback decision: decision=${given.decision} requested=${given.requested} candidate=${given.candidate}` +
  ` reason=${given.reason ?? "unknown"}${suffix("providerErrorType", given.type)} next=${given.next ?? "none"}` +
  `${suffix("detail", given.detail)}${given.suppressed ? ` (${given.suppressed} duplicates suppressed in last 30s)` : ""}`;

/** A console line with its time, as a unit without a terminal writes it. */
export const consoleLine = (time: number, subsystem: string, text: string): string =>
  `${iso(time)} [${subsystem}] ${text}`;

export const decisionLine = (time: number, given: Decision): string =>
  consoleLine(time, "model-fallback/decision", decisionText(given));

const [provider, model] = [
  (ref: string): string => ref.slice(0, ref.indexOf("/")),
  (ref: string): string => ref.slice(ref.indexOf("/") + 1),
];

export const decisionFields = (given: Decision): Readonly<Record<string, unknown>> => ({
  event: "model_fallback_decision",
  runId: given.run,
  decision: given.decision,
  requestedProvider: provider(given.requested),
  requestedModel: model(given.requested),
  candidateProvider: provider(given.candidate),
  candidateModel: model(given.candidate),
  reason: given.reason,
  providerErrorType: given.type,
  errorPreview: given.detail,
  ...(given.next === undefined
    ? {}
    : { nextCandidateProvider: provider(given.next), nextCandidateModel: model(given.next) }),
  ...(given.suppressed === undefined ? {} : { suppressedDuplicateCount: given.suppressed }),
});

/** A line of the file log. */
export const fileLine = (time: number, subsystem: string, fields: Readonly<Record<string, unknown>>, text: string) =>
  JSON.stringify({
    0: JSON.stringify({ subsystem }),
    1: fields,
    2: text,
    _meta: { runtime: "node", logLevelName: "WARN" },
    time: iso(time),
    message: text,
  });

export const windowText = (profile: string, reason: string, window: "cooldown" | "disabled", reused = false): string =>
  `auth profile failure state updated: runId=run-1 profile=${hashOf(profile)} provider=${profile.split(":")[0]}` +
  ` reason=${reason} window=${window} reused=${reused}`;

export const windowFields = (profile: string, reason: string, until: number) => ({
  event: "auth_profile_failure_state_updated",
  runId: "run-1",
  profileId: hashOf(profile),
  provider: profile.split(":")[0],
  reason,
  windowType: reason === "billing" ? "disabled" : "cooldown",
  windowReused: false,
  errorCount: 1,
  ...(reason === "billing" ? { disabledUntil: until } : { cooldownUntil: until }),
});

/** Runs lines through the core. */
export const triageLines = (
  lines: readonly string[],
  { names = new Map<string, string>(), version }: { names?: ReadonlyMap<string, string>; version?: string } = {},
): TriageReport => {
  const triage = openTriage({ now, names, version });
  for (const line of lines) triage.line(line);
  return triage.report({ sources: ["log"], bytes: 0, cut: 0, unread: [] });
};
