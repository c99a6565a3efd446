/** OpenClaw's reason word and what the provider said → why it really failed. */
import { findMessage } from "./messages.ts";
import type { Cause } from "./model.ts";

// The reasons of usageStats and failover (openclaw 2026.6.1 to 2026.9.6).
const byReason: ReadonlyMap<string, Cause> = new Map(
  Object.entries({
    auth: "key-rejected",
    auth_permanent: "key-rejected",
    billing: "billing",
    rate_limit: "rate-limit",
    overloaded: "overloaded",
    timeout: "unreachable",
    server_error: "unreachable",
    tls_certificate: "unreachable",
    network: "unreachable",
    model_not_found: "model-unknown",
    format: "request-rejected",
    context_overflow: "request-rejected",
    session_expired: "login-ended",
  } as const),
);

/** Texts that make a cause more precise than the reason; others (a 429 beside `reason=auth`) are noise. */
const refines: Readonly<Record<string, readonly Cause[]>> = {
  auth: ["stale-token", "login-ended", "no-credential", "profiles-resting", "key-rejected"],
  auth_permanent: ["stale-token", "login-ended", "key-rejected"],
  billing: ["membership", "extra-usage", "billing"],
  // `You exceeded your current quota` is about money, and filed under rate_limit where the code beside it was lost.
  rate_limit: ["usage-window", "profiles-resting", "billing", "rate-limit"],
};

/** Reasons that say nothing: then any known text counts. */
const empty = new Set(["unknown", "none", "unclassified", "no_error_details", "-", ""]);

/** May a text that says `cause` make a failure with this reason word more precise? */
export const canRefine = (reason: string, cause: Cause): boolean =>
  Object.hasOwn(refines, reason) && refines[reason]?.includes(cause) === true;

/** Says the reason word no more than this by itself? */
export const isPlain = (reason: string, cause: Cause): boolean => (byReason.get(reason) ?? "unexplained") === cause;

/**
 * @param reason `reason=` of the line
 * @param type `providerErrorType=` of the line
 * @param detail what the provider said; looked at, never passed on
 */
export const causeOf = (reason: string, type = "", detail = ""): Cause => {
  const said = `${type} ${detail}`;
  const found = said === " " ? undefined : findMessage(said)?.cause;
  if (empty.has(reason)) return found ?? "unexplained";
  if (found !== undefined && canRefine(reason, found)) return found;
  if (reason === "billing" && /usage limit|rate limit/i.test(detail)) return "usage-window";
  return byReason.get(reason) ?? "unexplained";
};
