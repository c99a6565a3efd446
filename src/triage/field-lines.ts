/** OpenClaw's file log and JSON console: the same events, by their fields. */

import type { Told } from "./model.ts";
import { causeOf } from "./reason.ts";
import { plausible } from "./when.ts";

type Fields = Readonly<Record<string, unknown>>;

const word = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

const number = (fields: Fields, name: string): number | undefined => {
  const value = fields[name];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
};

const model = (fields: Fields, prefix: string): string | undefined => {
  const [provider, name] = prefix === "" ? ["provider", "model"] : [`${prefix}Provider`, `${prefix}Model`];
  const parts = [word(fields, provider), word(fields, name)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("/");
};

/** What the provider said, where a line gives it as such. */
export const errorText = (fields: Fields): string =>
  ["providerErrorMessagePreview", "errorPreview", "rawErrorPreview", "error"]
    .map((name) => word(fields, name))
    .find((text) => text !== undefined) ?? "";

const readDecision = (fields: Fields): Told => {
  const reason = word(fields, "reason") ?? "unknown";
  return {
    kind: "fallback",
    decision: word(fields, "decision") ?? "",
    requested: model(fields, "requested") ?? "",
    candidate: model(fields, "candidate") ?? model(fields, "requested") ?? "",
    reason,
    cause: causeOf(reason, word(fields, "providerErrorType"), errorText(fields)),
    next: model(fields, "nextCandidate"),
    run: word(fields, "runId"),
    times: 1 + Math.max(0, number(fields, "suppressedDuplicateCount") ?? 0),
  };
};

const readFailover = (fields: Fields): Told => {
  const reason = word(fields, "failoverReason") ?? "unknown";
  return {
    kind: "failover",
    decision: word(fields, "decision") ?? "",
    model: model(fields, "source") ?? model(fields, "") ?? "",
    reason,
    cause: causeOf(reason, word(fields, "providerErrorType"), errorText(fields)),
    profile: word(fields, "profileId"),
    run: word(fields, "runId"),
  };
};

const readWindow = (fields: Fields, now: number): Told => {
  const reason = word(fields, "reason") ?? "unknown";
  const window = word(fields, "windowType") === "disabled" ? "disabled" : "cooldown";
  const until = number(fields, window === "disabled" ? "disabledUntil" : "cooldownUntil");
  // Ends lie ahead by at most the subscription's week.
  const sane = until === undefined ? undefined : plausible(until, now + 8 * 86_400_000);
  return {
    kind: "window",
    profile: word(fields, "profileId") ?? "",
    provider: word(fields, "provider") ?? "",
    reason,
    cause: causeOf(reason),
    window,
    reused: fields.windowReused === true,
    until: sane,
    errors: number(fields, "errorCount"),
  };
};

/** @param now Unix time in ms */
export const readFields = (fields: Fields, now: number): Told | undefined => {
  switch (fields.event) {
    case "model_fallback_decision":
      return readDecision(fields);
    case "embedded_run_failover_decision":
      return readFailover(fields);
    case "auth_profile_failure_state_updated":
      return readWindow(fields, now);
    case "model_fallback_chain_stopped":
      return { kind: "stopped", model: model(fields, "candidate") ?? "", reason: word(fields, "reason") ?? "unknown" };
    default:
      return undefined;
  }
};
