/** OpenClaw's decisions say `reason=auth` and no more where the line before them said why: the lines are read together. */
import { messages } from "./messages.ts";
import type { Cause, Told } from "./model.ts";

/** Told lines between a refresh that failed and the decisions it leads to. */
const reach = 12;

const precise: readonly Cause[] = ["stale-token", "login-ended", "no-credential"];

const vague = new Set(messages.flatMap((message) => (message.vague ? [message.id] : [])));

/** Says why, or only that a credential was refused. */
export const isVague = (told: Told): boolean =>
  told.kind === "message" ? vague.has(told.id) : "cause" in told && told.cause === "key-rejected";

export const lookBack = () => {
  let remembered: { readonly cause: Cause; readonly at: number } | undefined;
  let count = 0;

  return (told: Told): Told => {
    count += 1;
    const recent = remembered !== undefined && count - remembered.at <= reach ? remembered.cause : undefined;
    if (told.kind === "message") {
      const keeps = recent === "stale-token" && isVague(told);
      if (!keeps && precise.includes(told.cause)) remembered = { cause: told.cause, at: count };
      return told;
    }
    return recent !== undefined && isVague(told) && "cause" in told ? { ...told, cause: recent } : told;
  };
};
