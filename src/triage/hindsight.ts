/** A decision may say only a reason word where the line before it said why: such lines are read together. */
import { messages } from "./messages.ts";
import type { Cause, Told } from "./model.ts";
import { canRefine, isPlain } from "./reason.ts";

/** Told lines between a refresh that failed and the decisions it leads to. */
const reach = 12;

/** `agent end`, and right behind it the window and the decision (openclaw 2026.6.1, 2026.9.6). */
const near = 3;

const precise: readonly Cause[] = ["stale-token", "login-ended", "no-credential"];

const vague = new Set(messages.flatMap((message) => (message.vague ? [message.id] : [])));

/** Says why, or only that a credential was refused. */
export const isVague = (told: Told): boolean =>
  told.kind === "message" ? vague.has(told.id) : "cause" in told && told.cause === "key-rejected";

interface Remembered {
  readonly cause: Cause;
  readonly at: number;
}

/** @returns gives each event in turn its more precise cause, where a line before it told one */
export const lookBack = (): ((told: Told) => Told) => {
  let credential: Remembered | undefined;
  let last: Remembered | undefined;
  let count = 0;

  const remember = (told: Extract<Told, { kind: "message" }>): Told => {
    const known = credential?.cause === "stale-token" && count - credential.at <= reach;
    if (!(known && isVague(told)) && precise.includes(told.cause)) credential = { cause: told.cause, at: count };
    last = { cause: told.cause, at: count };
    return told;
  };

  return (told) => {
    count += 1;
    if (told.kind === "message") return remember(told);
    if (!("reason" in told && "cause" in told)) return told;
    if (isVague(told) && credential !== undefined && count - credential.at <= reach) {
      return { ...told, cause: credential.cause };
    }
    const said = last !== undefined && count - last.at <= near ? last.cause : undefined;
    const refined = said !== undefined && isPlain(told.reason, told.cause) && canRefine(told.reason, said);
    return refined ? { ...told, cause: said } : told;
  };
};
