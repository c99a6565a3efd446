import type { Flaw, Place, Pointer } from "../../model.ts";
import { crossFieldObjections } from "./config-cross-field.ts";
import { factsOf } from "./config-facts.ts";
import { wasKey } from "./config-history.ts";
import { describeObjection } from "./config-message.ts";
import { judgeConfig, type Objection } from "./config-validity.ts";
import { isAtLeast } from "./era.ts";

type Locate = (at: Pointer, on?: "key" | "value") => Place;

/** A schema from elsewhere, and the words that say which version it is of. */
export interface GivenSchema {
  readonly name: string;
  judge(value: unknown): readonly Objection[];
}

/**
 * Judges a whole config for a version: the nearest known one at or below it.
 * @returns what the gateway refuses it for; nothing where it starts
 */
export function judgeForVersion(value: unknown, version: string, place: Locate, schema?: GivenSchema): readonly Flaw[] {
  const facts = factsOf(version);
  const objections = (schema?.judge(value) ?? judgeConfig(value, facts)).filter(
    (objection) => !isForgiven(objection, version),
  );
  // Who the agents are is only asked where their list is sound.
  const roster = objections.some(({ at }) => at[0] === "agents" && at.length <= 2 && at[1] !== "defaults");
  const member = objections.some(({ at }) => at[0] === "agents" && at[1] !== "defaults");
  const between = crossFieldObjections(value, version, facts)
    .filter(({ at }) => (!roster || at[0] !== "agents") && (!member || at[0] !== "bindings"))
    .map((flaw) => toFlaw(flaw, place));
  if (objections.length === 0) return between;
  const single = objections.map((objection) => {
    const words = describeObjection(
      objection,
      schema?.name ?? version,
      objection.kind === "unknown-key" && wasKey(objection.at, facts),
    );
    const named = objection.kind === "unknown-key" || objection.kind === "wrong-name";
    return { place: place(objection.at, named ? "key" : undefined), ...words };
  });
  return [...single, ...between];
}

/**
 * Keys the program takes out, or moves, before it validates (openclaw 2026.6.1: stripDeprecatedValidationKeys,
 * stripShippedPluginInstallConfigRecords; 2026.9.6: legacy.context-budget).
 */
const forgiven: readonly { readonly key: RegExp; readonly since?: string; readonly before?: string }[] = [
  { key: /^(?:commands\.modelsWrite|plugins\.installs)$/, before: "2026.8.1" },
  { key: /^agents\.(?:defaults|entries\.[^.]+)\.contextTokens$/, since: "2026.9.1" },
];

const isForgiven = ({ at }: Objection, version: string): boolean =>
  forgiven.some(
    ({ key, since, before }) =>
      key.test(at.join(".")) &&
      (since === undefined || isAtLeast(version, since)) &&
      (before === undefined || !isAtLeast(version, before)),
  ) ||
  // The provider's budget is handed down to its models.
  (isAtLeast(version, "2026.9.1") &&
    at.length === 4 &&
    at[1] === "providers" &&
    /^context(?:Tokens|Window)$/.test(String(at[3])));

const toFlaw = (
  { at, message, remedy }: { readonly at: Pointer; readonly message: string; readonly remedy?: string },
  place: Locate,
): Flaw => ({ place: place(at), message, ...(remedy === undefined ? {} : { remedy }) });
