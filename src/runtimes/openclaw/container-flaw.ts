import type { Flaw, Pointer } from "../../model.ts";
import { containerEdits } from "./container-edits.ts";
import { isRecord, own, type Raw } from "./shape.ts";
import type { Found } from "./tolerant.ts";

interface Shape {
  readonly at: Pointer;
  readonly message: string;
}

const remedy = 'Write the file as {"version": 1, "profiles": {"<provider>:<name>": {…}}}.';

const words = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

const misplaced = (value: Raw, found: readonly Found[]): Shape => {
  const key = Object.keys(value).find((name) => name.toLowerCase() === "profiles");
  if (key !== undefined) return { at: [key], message: `the key is \`${key}\`; OpenClaw reads \`profiles\`` };
  if (isRecord(own(value, "tokens")) || Object.hasOwn(value, "OPENAI_API_KEY"))
    return { at: [], message: "this is the auth.json of the Codex CLI, not a store of OpenClaw" };
  const nested = Object.entries(value).find(([, child]) => isRecord(child) && Object.hasOwn(child, "profiles"));
  if (nested) return { at: [nested[0]], message: `\`profiles\` lies in \`${nested[0]}\`, one level too deep` };
  if (found.some(({ at }) => at.length === 1))
    return { at: [], message: "the profiles lie at the top level instead of in `profiles`" };
  return { at: [], message: "there is no `profiles`" };
};

const nestedTwice = (profiles: Raw, found: readonly Found[]): Shape | undefined => {
  const deep = found.filter(({ at }) => at.length > 2);
  if (deep.length === 0 || deep.length < found.length) return undefined;
  return Object.hasOwn(profiles, "profiles")
    ? { at: ["profiles", "profiles"], message: "`profiles` stands inside `profiles`" }
    : { at: ["profiles"], message: "the profiles are grouped by provider, one level too deep" };
};

const readShape = (value: unknown, found: readonly Found[]): Shape | undefined => {
  if (!isRecord(value)) return { at: [], message: `the file is ${words(value)}, not an object with \`profiles\`` };
  if (!Object.hasOwn(value, "profiles")) return misplaced(value, found);
  const profiles = value.profiles;
  return isRecord(profiles)
    ? nestedTwice(profiles, found)
    : { at: ["profiles"], message: `\`profiles\` is ${words(profiles)}, not an object keyed by profile id` };
};

/**
 * What is wrong with the container of a store, and where; `undefined`: it is of the right shape.
 * @param found the credentials a lenient reader finds in `value`
 * @param base where `value` stands in the document
 */
export const containerFlaw = (
  value: unknown,
  found: readonly Found[],
  path: string,
  base: Pointer,
): Flaw | undefined => {
  const relative = found.map((entry) => ({ ...entry, at: entry.at.slice(base.length) }));
  const shape = readShape(value, relative);
  if (!shape) return undefined;
  const onKey = shape.message.startsWith("the key is");
  const place = { path, at: [...base, ...shape.at], ...(onKey && { on: "key" as const }) };
  const edits = base.length === 0 ? containerEdits(value, relative, path) : undefined;
  return { place, message: shape.message, remedy, ...(edits && { edits }) };
};

/** What is wrong with a file of the older shape, whose keys are providers. */
export const legacyFlaw = (shape: "by-provider" | "oauth-file", value: unknown, path: string): Flaw | undefined => {
  if (!isRecord(value))
    return { place: { path, at: [] }, message: `the file is ${words(value)}, not an object keyed by provider` };
  if (shape === "oauth-file" || !Object.hasOwn(value, "profiles")) return undefined;
  const place = { path, at: ["profiles"], on: "key" as const };
  return { place, message: "`profiles` has no place in auth.json: the whole file is left alone" };
};
