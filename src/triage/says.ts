/** One sentence for a moment: fixed words, and names that were made safe before. */
import { causes } from "./causes.ts";
import { messages } from "./messages.ts";
import type { Told } from "./model.ts";

const tick = (name: string): string => (name === "" ? "a model" : `\`${name}\``);

const briefly = (cause: Extract<Told, { kind: "fallback" }>["cause"]): string => {
  const title = causes[cause].title;
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
};

const sayFallback = ({ decision, requested, candidate, cause, next }: Extract<Told, { kind: "fallback" }>): string => {
  if (decision === "candidate_succeeded") {
    return candidate === requested
      ? `${tick(candidate)} answered`
      : `${tick(candidate)} answered instead of ${tick(requested)}`;
  }
  if (decision === "probe_cooldown_candidate") return `${tick(candidate)} is tried again during its cooldown`;
  const what = decision === "skip_candidate" ? "was passed over" : "failed";
  const then = next === undefined ? "no model was left" : next === "?" ? "" : `next ${tick(next)}`;
  return `${tick(candidate)} ${what}: ${briefly(cause)}${then === "" ? "" : `; ${then}`}`;
};

const did: Readonly<Record<string, string>> = {
  rotate_profile: "another profile is tried",
  fallback_model: "the next model is tried",
  surface_error: "the error went to the user",
  retry_same_model: "the same one is tried again",
};

/** @param told with names made safe, and profiles by their ids where they are known */
export const sayOf = (told: Told): string => {
  switch (told.kind) {
    case "fallback":
      return sayFallback(told);
    case "failover": {
      const with_ = told.profile === undefined ? "" : ` with profile \`${told.profile}\``;
      const then = Object.hasOwn(did, told.decision) ? `; ${did[told.decision]}` : "";
      return `${tick(told.model)}${with_} failed: ${briefly(told.cause)}${then}`;
    }
    case "window": {
      const what = told.window === "disabled" ? "is disabled" : "is in cooldown";
      return `profile \`${told.profile}\` ${what}: ${briefly(told.cause)}`;
    }
    case "stopped":
      return `the chain was stopped at ${tick(told.model)} (${told.reason})`;
    case "summary":
      return `no model was left of ${told.steps.map(({ model }) => tick(model)).join(", ")}`;
    case "boot":
      return `the gateway started with ${tick(told.model)}`;
    case "message": {
      const known = messages.find(({ id }) => id === told.id);
      return known === undefined ? briefly(told.cause) : `${known.runtime}: ${briefly(told.cause)} (\`${known.id}\`)`;
    }
  }
};
