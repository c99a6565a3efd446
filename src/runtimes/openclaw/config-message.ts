import type { Pointer } from "../../model.ts";
import { nearest } from "../../nearest.ts";
import type { Objection } from "./config-validity.ts";

/** A key path the way OpenClaw writes it: `auth.profiles.openai:default`. */
export const dotted = (at: Pointer): string => at.join(".");

const named = (at: Pointer): string => (at.length === 0 ? "the config" : `\`${dotted(at)}\``);
const quoted = (words: readonly string[]): string => {
  const shown = words.slice(0, 8).map((word) => `\`${word}\``);
  return words.length > shown.length ? `${shown.join(", ")} and ${words.length - shown.length} more` : shown.join(", ");
};
const article = (word: string): string =>
  /^[aeio]/.test(word) ? `an ${word}` : word.startsWith('"') ? word : `a ${word}`;
const consequence = "the gateway refuses the whole file";

/**
 * One objection in words. Never a value: it may be a credential in the wrong place.
 * @param known did the version before still take this key?
 */
export function describeObjection(
  objection: Objection,
  version: string,
  known: boolean,
): { readonly message: string; readonly remedy?: string } {
  const subject = named(objection.at);
  switch (objection.kind) {
    case "unknown-key":
      return {
        message: `${subject} is ${known ? "no longer" : "not"} a key of OpenClaw ${version}: ${consequence}`,
        ...remedyFor(objection, known),
      };
    case "missing-key":
      return { message: `${subject} has no \`${objection.key}\`, which OpenClaw ${version} requires: ${consequence}` };
    case "wrong-name":
      return { message: `${subject} has a name OpenClaw ${version} does not accept: ${consequence}` };
    case "wrong-type":
      return { message: `${subject} must be ${objection.expected.map(article).join(" or ")}: ${consequence}` };
    case "wrong-value":
      return { message: `${subject} must be one of ${quoted(objection.allowed)}: ${consequence}` };
    case "out-of-range":
      return { message: `${subject} must be ${objection.bound}: ${consequence}` };
  }
}

function remedyFor(
  objection: Extract<Objection, { kind: "unknown-key" }>,
  known: boolean,
): { readonly remedy?: string } {
  if (known)
    return {
      remedy: "Run `openclaw doctor --fix` with the new version, on a copy first: it moves or removes the key.",
    };
  const meant = nearest(String(objection.at.at(-1)), objection.known);
  return { remedy: meant === undefined ? "Remove the key." : `Write \`${meant}\`, or remove the key.` };
}
