import type { Pointer } from "../../model.ts";
import { keyedSince, type RosterEntry } from "./config-roster.ts";
import { isAtLeast } from "./era.ts";
import { isRecord, own, type Raw } from "./shape.ts";

/** One place of a config that names models to try. */
export interface Slot {
  /** The key of `chains:` in the policy. */
  readonly slot: string;
  readonly agent: string | undefined;
  /** Where the model, or the primary and its fallbacks, are written. */
  readonly at: Pointer;
  /** `main`: answers; has a built-in default. `side`: images, speech, sub-agents; nothing where nothing is written. */
  readonly kind: "main" | "side";
  /** The agent's own entry. */
  readonly entry?: Raw;
}

/** Keys below `agents.defaults` whose value is a model, or a primary with fallbacks (schemas of 2026.6.1 and 2026.9.6). */
const common: readonly Pointer[] = [["imageModel"], ["voiceModel"], ["pdfModel"], ["subagents", "model"]];
const listed: readonly Pointer[] = [["imageGenerationModel"], ["videoGenerationModel"], ["musicGenerationModel"]];
const keyed: readonly Pointer[] = [
  ["mediaModels", "image"],
  ["mediaModels", "video"],
  ["mediaModels", "music"],
];
const ofAgents: readonly Pointer[] = [
  ["subagents", "model"],
  ["tools", "exec", "reviewer", "model"],
];

/** Slots beside the answering ones that are written in a config. */
export function slotsOf(config: Raw, version: string, roster: readonly RosterEntry[]): readonly Slot[] {
  const below = [...common, ...(isAtLeast(version, keyedSince) ? keyed : listed)];
  const defaults = below.map((steps) => ["agents", "defaults", ...steps]);
  const reviewer = ["tools", "exec", "reviewer", "model"];
  const shared = [...defaults, reviewer]
    .filter((at) => isWritten(config, at))
    .map((at): Slot => ({ slot: at.join("."), agent: undefined, at, kind: "side" }));
  const own = roster.flatMap(({ id, entry, at }) =>
    ofAgents
      .filter((steps) => isWritten(entry, steps))
      .map(
        (steps): Slot => ({
          slot: ["agents", id, ...steps].join("."),
          agent: id,
          at: [...at, ...steps],
          kind: "side",
          entry,
        }),
      ),
  );
  return [...shared, ...own];
}

/** The value at a key path; inherited names are never followed. */
export const valueAt = (config: unknown, at: Pointer): unknown =>
  at.reduce<unknown>(
    (found, step) =>
      Array.isArray(found) && typeof step === "number"
        ? found[step]
        : isRecord(found)
          ? own(found, String(step))
          : undefined,
    config,
  );

const isWritten = (config: unknown, at: Pointer): boolean => {
  const value = valueAt(config, at);
  return typeof value === "string" || isRecord(value);
};
