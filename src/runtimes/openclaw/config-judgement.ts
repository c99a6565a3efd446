import type { Flaw, Place, Pointer } from "../../model.ts";
import { crossFieldObjections } from "./config-cross-field.ts";
import { factsBefore, factsOf, type VersionFacts } from "./config-facts.ts";
import { describeObjection } from "./config-message.ts";
import { judgeConfig, type Objection } from "./config-validity.ts";

type Locate = (at: Pointer, on?: "key" | "value") => Place;

/**
 * Judges a whole config for a version: the nearest known one at or below it.
 * @returns what the gateway refuses it for; nothing where it starts
 */
export function judgeForVersion(value: unknown, version: string, place: Locate): readonly Flaw[] {
  const facts = factsOf(version);
  const objections = judgeConfig(value, facts);
  if (objections.length === 0) return crossFieldObjections(value, version, facts).map((flaw) => toFlaw(flaw, place));
  const earlier = earlierKeys(value, objections, facts);
  return objections.map((objection) => {
    const words = describeObjection(objection, version, earlier.has(JSON.stringify(objection.at)));
    return { place: place(objection.at, objection.kind === "unknown-key" ? "key" : undefined), ...words };
  });
}

const toFlaw = (
  { at, message, remedy }: { readonly at: Pointer; readonly message: string; readonly remedy?: string },
  place: Locate,
): Flaw => ({ place: place(at), message, ...(remedy === undefined ? {} : { remedy }) });

/** Unknown keys that an earlier version took. */
function earlierKeys(value: unknown, objections: readonly Objection[], facts: VersionFacts): ReadonlySet<string> {
  const unknown = new Set(objections.filter(({ kind }) => kind === "unknown-key").map(({ at }) => JSON.stringify(at)));
  const earlier = new Set<string>();
  for (let older = factsBefore(facts); older !== undefined && earlier.size < unknown.size; older = factsBefore(older)) {
    const refused = new Set(judgeConfig(value, older).map(({ at }) => JSON.stringify(at)));
    if (refused.size >= 50) break;
    for (const at of unknown) if (!refused.has(at) && !isBelowRefused(at, refused)) earlier.add(at);
  }
  return earlier;
}

const isBelowRefused = (at: string, refused: ReadonlySet<string>): boolean =>
  [...refused].some((outer) => at.startsWith(`${outer.slice(0, -1)},`));
