/** What each cause means and what to do about it, the first thing first. `docs/triage.md` is held to this table. */
import type { Cause, Diagnosis } from "./model.ts";

export interface CauseFacts {
  readonly title: string;
  readonly severity: Diagnosis["severity"];
  readonly why: string;
  readonly steps: readonly string[];
}

const oneOwner =
  "Give the login one owner: sign this program in with a login of its own, or stop the other one from refreshing.";
const login = "Sign in once, in the program that owns the login (`openclaw models auth login --provider <provider>`).";
const matrix = "Find every copy: `auth-lint ~/.openclaw` names the stores that hold this refresh token.";

/** By cause; the order is the order of urgency in a report. */
export const causes: Readonly<Record<Cause, CauseFacts>> = {
  "stale-token": {
    title: "A refresh token was used twice",
    severity: "error",
    why: "Refresh tokens are single-use. Another program, or another agent's copy, refreshed first; this copy is dead.",
    steps: [matrix, login, "Restart the gateway after the last copy is replaced, not before.", oneOwner],
  },
  "login-ended": {
    title: "A login has expired or was revoked",
    severity: "error",
    why: "The provider refuses to renew the token: it was revoked, ran out unused, or another login replaced it.",
    steps: [
      login,
      "Restart the gateway.",
      "Look for a second program on the same account: it may have logged this out.",
    ],
  },
  "key-rejected": {
    title: "The provider rejects the credential",
    severity: "error",
    why: "The key or token is wrong, revoked, or of a kind this route does not take.",
    steps: [
      "See which credential is really used: `auth-lint resolve ~/.openclaw` shows the order, environment and config keys too.",
      "Replace that one, not the one you think of.",
      "Run `auth-lint ~/.openclaw`: a token in the slot of a key is rejected like this.",
    ],
  },
  "no-credential": {
    title: "No credential was found for a provider",
    severity: "error",
    why: "Nothing loaded for it. A store of the wrong shape, or one this version does not read, looks the same as none.",
    steps: [
      "Run `auth-lint ~/.openclaw`: does the store parse to profiles, and does this version read it?",
      "Run `auth-lint resolve ~/.openclaw`: which agent lacks it?",
      "Only then sign in or add a key, and remove the provider from the chain if you do not use it.",
    ],
  },
  "store-refused": {
    title: "The program refuses a store of an older version",
    severity: "error",
    why: "Since 2026.8 a leftover JSON store beside an empty database stops the provider, and the gateway since 2026.9.",
    steps: [
      "Run `auth-lint check --target openclaw@<version> ~/.openclaw` first: entries it cannot import are archived, not kept.",
      "Copy the state directory, mode 0700.",
      "Run `openclaw doctor --fix`, then `auth-lint resolve ~/.openclaw` and compare.",
    ],
  },
  billing: {
    title: "The account is out of credit or quota",
    severity: "error",
    why: "The provider speaks of balance, credits or quota in so many words. Here it is about money.",
    steps: [
      "See which credential was used, `auth-lint resolve ~/.openclaw`: a key you forgot may be the one that is empty.",
      "If it is a key beside a subscription, remove the key; else add credit.",
      "The profile stays disabled until the time below, even when the account is in credit again.",
    ],
  },
  "extra-usage": {
    title: "A subscription does not cover this program",
    severity: "error",
    why: "The plan pays for the vendor's own client only; third-party programs draw from extra usage, and that is empty or off.",
    steps: [
      "Reach this subscription through the vendor's own program, or use a key for this route.",
      "Or switch on extra usage, knowing it is billed.",
      "Put a provider with another payer next in the chain.",
    ],
  },
  membership: {
    title: "A 402 about membership, which is rarely about money",
    severity: "error",
    why: "Such texts come when a plan's limit is reached or its check fails. OpenClaw files it under billing and disables the profile, up to 2026.8 for five hours.",
    steps: [
      "Do not touch payment settings yet.",
      "Look for a rate limit or a failed refresh before it in the timeline: that is the thing to repair.",
      "Check the plan in the provider's own program.",
      "The profile stays disabled until the time below, even when the plan works again.",
    ],
  },
  "chain-exhausted": {
    title: "Every model of the chain failed",
    severity: "error",
    why: "The last candidate failed with `next=none`. What it says last is not the cause: the first failure of the run is.",
    steps: [
      "Repair what failed first.",
      "Add a fallback with another provider and another payer.",
      "Check each agent's chain: `auth-lint resolve ~/.openclaw` shows fallbacks an agent lost.",
    ],
  },
  "chain-stopped": {
    title: "The chain was stopped before its end",
    severity: "error",
    why: "Not the provider ended the run: the caller gave up (`caller_signal_aborted`), or the program erred. Later fallbacks were never asked.",
    steps: [
      "Did the caller have less time than the retries take? Since 2026.9 a model is tried up to 9 times before a fallback.",
      "Else read the lines around that time for the program's own error.",
    ],
  },
  "usage-window": {
    title: "The plan's usage window is used up",
    severity: "warning",
    why: "A subscription gives a share per hours or week. It comes back by itself; paying or signing in does not bring it back sooner.",
    steps: [
      "Wait for the window to reset; the provider's own program shows when.",
      "Keep a fallback with another payer for such hours.",
      "Check that no second program uses the same subscription.",
    ],
  },
  "rate-limit": {
    title: "Rate limits",
    severity: "warning",
    why: "Too many requests for a while. On a subscription this may be a forgotten API key that answers in its place.",
    steps: [
      "See which credential was limited: `auth-lint resolve ~/.openclaw`, and the profile below.",
      "Remove an API key that shadows a subscription.",
      "Wait for the cooldown; spread agents over more profiles or fallbacks.",
    ],
  },
  "profiles-resting": {
    title: "Every profile of a provider was resting",
    severity: "warning",
    why: "Nothing was asked: all its profiles were in cooldown or disabled by earlier failures.",
    steps: ["Repair the failure that put them there, earlier in the log.", "Wait for the times below."],
  },
  "store-ignored": {
    title: "A credential file is there and not read",
    severity: "warning",
    why: "Since 2026.6.5 the JSON stores are no longer read; since 2026.8 a line says so.",
    steps: ["Run `auth-lint ~/.openclaw`: is something in it that the database lacks?", "Then `openclaw doctor`."],
  },
  "entry-dropped": {
    title: "Entries of a credential store were dropped",
    severity: "warning",
    why: "An entry without a known type or provider is left out when the store loads.",
    steps: ["Run `auth-lint ~/.openclaw`: it names each entry, its place and the reason."],
  },
  "model-unknown": {
    title: "A model is not known to its provider",
    severity: "warning",
    why: "The id is wrong, was retired, or is not in this plan. The chain goes on as if it were not there.",
    steps: ["Correct or remove the model in the chain.", "Check agents with a chain of their own."],
  },
  overloaded: {
    title: "The provider was overloaded",
    severity: "warning",
    why: "The provider's own trouble; no credential is at fault.",
    steps: ["Wait.", "A fallback of another provider helps; a second key of this one does not."],
  },
  unreachable: {
    title: "Timeouts and server errors",
    severity: "warning",
    why: "No answer in time, or a server error. Network, proxy, a local model that is not running, or the provider.",
    steps: ["Can this machine reach the provider (proxy, DNS, certificate)?", "Is a local model's server running?"],
  },
  "request-rejected": {
    title: "Requests were rejected as malformed",
    severity: "warning",
    why: "The provider does not take this request: too long, a tool or a field it does not know.",
    steps: ["Not a matter of auth: look at the session (length, tools) and the model's limits."],
  },
  "answered-by-fallback": {
    title: "Another model answered than the one asked for",
    severity: "warning",
    why: "The run went on with a fallback: its quality, and who pays, may differ.",
    steps: [
      "Repair the first failure of these runs.",
      "Is the order of fallbacks the one you want? `auth-lint resolve ~/.openclaw`.",
    ],
  },
  unexplained: {
    title: "Failures without a reason in the log",
    severity: "info",
    why: "The line gives no reason that is known here.",
    steps: ["Read the program's own lines around that time."],
  },
};
