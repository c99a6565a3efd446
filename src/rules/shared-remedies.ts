/**
 * What to do, for the runtime and the era met. Commands: openclaw 2026.6.1, 2026.6.5 and 2026.9.6, `models-cli`,
 * `config-cli` (`models auth logout` is newer than 2026.6.5). A store of the JSON era is edited by hand; later ones
 * never are.
 */
import type { Confidence, Home, Pointer, Profile, Store } from "../model.ts";
import { quote, sentence, shellWord } from "../quote.ts";
import { problemRemedy, rootCause } from "./shared-problems.ts";

const isOpenClaw = ({ runtime }: Home): boolean => runtime === "openclaw";

/** Does this version keep its profiles in files that may be written by hand? */
export const writesJson = (home: Home): boolean => !isOpenClaw(home) || home.target.era === "json";

/** Is it a program that is signed in by a command of its own, and files the credential itself? */
export const signsInItself = (home: Home): boolean => !isOpenClaw(home) && home.login !== undefined;

/** What makes the runtime take up a changed file. */
export const restart = (home: Home): string =>
  isOpenClaw(home) ? "Then `openclaw gateway restart`." : "Then restart the runtime.";

const agentFlag = (agent: string | undefined): string =>
  agent === undefined || agent === "main" ? "" : ` --agent ${shellWord(agent)}`;

/** Signing in anew. */
export const login = (home: Home, provider: string, agent?: string): string =>
  isOpenClaw(home)
    ? `\`openclaw models auth${agentFlag(agent)} login --provider ${shellWord(provider)}\``
    : home.login === undefined
      ? `with the program that owns ${quote(provider)}`
      : `\`${home.login}\``;

/** Putting the profiles of a provider in order. */
export const setOrder = (home: Home, provider: string, agent: string | undefined, ids: readonly string[]): string =>
  isOpenClaw(home)
    ? `\`openclaw models auth order set --provider ${shellWord(provider)}${agentFlag(agent)} ${ids.map(shellWord).join(" ")}\``
    : `write the order of ${quote(provider)} as ${ids.map(quote).join(", ")}`;

/** Dropping the agent's own order. */
export const clearOrder = (home: Home, provider: string, agent: string | undefined): string =>
  isOpenClaw(home)
    ? `\`openclaw models auth order clear --provider ${shellWord(provider)}${agentFlag(agent)}\``
    : `delete the order of ${quote(provider)}`;

/** Taking one profile away. `keep`: the ids that stay in the rotation, best first. */
export const removeProfile = (home: Home, profile: Profile, keep: readonly string[]): string => {
  const { id, place, provider, agent } = profile;
  if (writesJson(home))
    return `Delete ${quote(String(place.at.at(-1) ?? id))} from ${quote(place.path)}. ${restart(home)}`;
  if (home.target.era === "sqlite-strict")
    return `\`openclaw models auth logout ${shellWord(id)}${agentFlag(agent)}\`.`;
  return keep.length > 0
    ? `Leave it out of the rotation: ${setOrder(home, provider, agent, keep)}.`
    : `Replace it: ${login(home, provider, agent)} with \`--force\`.`;
};

/** Dot and bracket path of `openclaw config`: `agents.list[0].model`. */
export const configPath = (at: Pointer): string =>
  at
    .map((step) => {
      if (typeof step === "number" || /^\d+$/.test(step)) return `[${step}]`;
      return /^[A-Za-z_][\w-]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join("")
    .replace(/^\./, "");

/** Setting a value of the configuration. */
export const setConfig = (home: Home, at: Pointer, value: unknown): string => {
  const text = JSON.stringify(value);
  return isOpenClaw(home)
    ? `\`openclaw config set ${shellWord(configPath(at))} ${shellWord(text)} --strict-json\``
    : `set ${quote(configPath(at))} to ${quote(text)}`;
};

/** Taking a value out of the configuration. */
export const unsetConfig = (home: Home, at: Pointer): string =>
  isOpenClaw(home) ? `\`openclaw config unset ${shellWord(configPath(at))}\`` : `remove ${quote(configPath(at))}`;

/** The version everything was judged for, in words. */
export const versionOf = ({ target }: Home): string =>
  target.runtime === "openclaw" ? `OpenClaw ${target.version}` : "the runtime";

/** What must be repaired before a store can be imported; undefined: it is in order. */
export const repairsOf = (store: Store, profiles: readonly Profile[]): string | undefined => {
  if (store.flaw) return store.flaw.remedy ?? sentence(store.flaw.message);
  const cause = rootCause(store.problems);
  if (cause) return problemRemedy(cause) ?? "Repair the syntax.";
  const broken = store.problems.length > 0 || profiles.some(({ flaw }) => flaw !== undefined);
  return broken ? "Each entry that needs it has a finding of its own." : undefined;
};

/**
 * Moving a JSON store into the database, without losing what the migration would throw away.
 * @param repairs what to repair first; `undefined`: the file is in order
 */
export const migrate = (home: Home, repairs: string | undefined): string => {
  const run =
    "`openclaw doctor --fix` imports the file and archives it; `openclaw models auth list` shows what came through.";
  const first = "Repair the file first: the import archives what it cannot read, and nothing of it comes through.";
  return `${repairs === undefined ? run : `${first} ${repairs} Then ${run}`}${otherVersion(home)}`;
};

/** Where the version was assumed. */
const otherVersion = ({ target }: Home): string =>
  target.chosen === "newest-known"
    ? " (Judged for the newest known version; `--target openclaw@VERSION` names another.)"
    : "";

/** A verdict that hangs on the version is no better than what is known of it. */
export const confidenceIn = ({ target }: Home): Confidence => (target.chosen === "newest-known" ? "medium" : "high");
