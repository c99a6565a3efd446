/** OpenClaw's console messages → what they tell. Formats: openclaw 2026.3 to 2026.9.6; later eras add fields, move none. */

import type { Told } from "./model.ts";
import { causeOf } from "./reason.ts";

/** `detail=` is the provider's own text and comes last: fields in it are not the program's. */
const decision =
  /model fallback decision: decision=(\S+) requested=(\S+) candidate=(\S+)(?: reason=(\S+))?(?: providerErrorType=(.{1,80}?))?(?: next=(\S+))?(?: detail=(.*?))?(?: \((\d{1,9}) duplicates suppressed in last \d+s\))?$/;

const field = (text: string, name: string): string | undefined => new RegExp(` ${name}=(\\S+)`).exec(` ${text}`)?.[1];

const absent = (text: string | undefined): string | undefined => (text === "-" || text === "none" ? undefined : text);

const readDecision = (text: string): Told | undefined => {
  const found = decision.exec(text);
  if (found === null) return undefined;
  const [, word = "", requested = "", candidate = "", reason = "unknown", type, next, detail, more] = found;
  return {
    kind: "fallback",
    decision: word,
    requested,
    candidate,
    reason,
    cause: causeOf(reason, type, detail),
    // Not written at all is not `none`.
    next: absent(next ?? "?"),
    run: undefined,
    times: 1 + Number(more ?? 0),
  };
};

/** `rawError=` is the provider's, and last. */
const split = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
};

const readFailover = (text: string): Told => {
  const [head, raw] = split(text, " rawError=");
  const reason = field(head, "reason") ?? field(head, "failoverReason") ?? "unknown";
  return {
    kind: "failover",
    decision: field(head, "decision") ?? "",
    // Up to 2026.4 the line had `provider=` and `model=` instead, or no model.
    model: field(head, "from") ?? [field(head, "provider"), field(head, "model")].filter(Boolean).join("/"),
    reason,
    cause: causeOf(reason, "", raw),
    profile: absent(field(head, "profile")),
    run: absent(field(head, "runId")),
  };
};

const readWindow = (text: string): Told => {
  const reason = field(text, "reason") ?? "unknown";
  return {
    kind: "window",
    profile: field(text, "profile") ?? "",
    provider: field(text, "provider") ?? "",
    reason,
    cause: causeOf(reason),
    window: field(text, "window") === "disabled" ? "disabled" : "cooldown",
    reused: field(text, "reused") === "true",
    until: undefined,
    errors: undefined,
  };
};

/** `transient same-model retry 3/9 for p/m reason=overloaded: delayMs=4333` (2026.9.6): up to minutes before a fallback. */
const retry = /^transient same-model retry \d+\/\d+ for (\S+) reason=([a-z_]+):/;

const readRetry = (text: string): Told | undefined => {
  const [, model, reason] = retry.exec(text) ?? [];
  if (model === undefined || reason === undefined) return undefined;
  const cause = causeOf(reason);
  return { kind: "failover", decision: "retry_same_model", model, reason, cause, profile: undefined, run: undefined };
};

/** One attempt of `All models failed (2): p/m: <text> (auth) | q/n: <text> (timeout)`. */
const attempt = /^([\w.-]{1,64}\/[^\s:]{1,120}(?::[^\s:]{1,60})?): (.*?)(?: \((\w{1,40})\))?\.?$/;

const readSummary = (text: string): Told => {
  const list = text.slice(text.indexOf("): ") + 3).split(" | ");
  const steps = list.slice(0, 30).flatMap((part) => {
    const [, model, said, reason = "unknown"] = attempt.exec(part.trim()) ?? [];
    return model === undefined ? [] : [{ model, cause: causeOf(reason, "", said) }];
  });
  return { kind: "summary", steps };
};

const readStop = (text: string): Told => ({
  kind: "stopped",
  model: field(text, "candidate") ?? "",
  reason: field(text, "reason") ?? "unknown",
});

const message = (id: string, cause: Extract<Told, { kind: "message" }>["cause"], text: string): Told => {
  const provider = field(text, "provider");
  return { kind: "message", id, cause, ...(provider === undefined ? {} : { provider }) };
};

/** `Auth profile store <path> requires legacy credential migration; affected providers: …` (2026.8 and later). */
const readRefusal = (text: string): Told | undefined =>
  text.includes(" requires legacy credential migration")
    ? message("openclaw-store-refused", "store-refused", text)
    : undefined;

const readers: readonly (readonly [string, (text: string) => Told | undefined])[] = [
  ["model fallback decision:", readDecision],
  ["embedded run failover decision:", readFailover],
  ["embedded_run_failover_decision ", readFailover],
  ["auth profile failure state updated:", readWindow],
  ["model fallback chain stopped:", readStop],
  ["transient same-model retry", readRetry],
  ["ignored invalid auth profile entries", (text) => message("openclaw-entries-dropped", "entry-dropped", text)],
  ["Auth profile store ", readRefusal],
  ["retired auth profile files are ignored", (text) => message("openclaw-store-ignored", "store-ignored", text)],
];

/** Nothing, or what some collector put before the `[subsystem]`. */
const before = /^(?:|[^"'{}]{0,80}\[[\w./:@-]{1,80}\] )$/;

const summary =
  /^(?:\w{1,40}: |lane task error: .{1,200}error="(?:\w{1,40}: )?)?(?=All (?:[\w-]{1,40} )?models failed \(\d{1,4}\): )/;

const boot = /^agent model: (\S{1,200})(?: |$)/;

/** @param text a message without time and subsystem */
export const readConsole = (text: string): Told | undefined => {
  if (summary.test(text)) return readSummary(text.replace(summary, ""));
  const started = boot.exec(text);
  if (started?.[1] !== undefined) return { kind: "boot", model: started[1] };
  for (const [mark, read] of readers) {
    const at = text.indexOf(mark);
    // Quoted inside another message (a provider's text, a chat) it is not the program's own line.
    if (at >= 0 && before.test(text.slice(0, at))) return read(text.slice(at));
  }
  return undefined;
};
