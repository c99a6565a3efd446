/**
 * What to do, for the runtime and the era met. Commands: openclaw 2026.6.1, 2026.6.5 and 2026.9.6, `models-cli`,
 * `config-cli` (`models auth logout` is newer than 2026.6.5). A store of the JSON era is edited by hand; later ones
 * never are.
 */
import type { Confidence, Home, Pointer, Profile, Store } from "../model.js";
/** Does this version keep its profiles in files that may be written by hand? */
export declare const writesJson: (home: Home) => boolean;
/** Is it a program that is signed in by a command of its own, and files the credential itself? */
export declare const signsInItself: (home: Home) => boolean;
/** What makes the runtime take up a changed file. */
export declare const restart: (home: Home) => string;
/** Signing in anew. */
export declare const login: (home: Home, provider: string, agent?: string) => string;
/** Putting the profiles of a provider in order. */
export declare const setOrder: (home: Home, provider: string, agent: string | undefined, ids: readonly string[]) => string;
/** Dropping the agent's own order. */
export declare const clearOrder: (home: Home, provider: string, agent: string | undefined) => string;
/** Taking one profile away. `keep`: the ids that stay in the rotation, best first. */
export declare const removeProfile: (home: Home, profile: Profile, keep: readonly string[]) => string;
/** Dot and bracket path of `openclaw config`: `agents.list[0].model`. */
export declare const configPath: (at: Pointer) => string;
/** Setting a value of the configuration. */
export declare const setConfig: (home: Home, at: Pointer, value: unknown) => string;
/** Taking a value out of the configuration. */
export declare const unsetConfig: (home: Home, at: Pointer) => string;
/** The version everything was judged for, in words. */
export declare const versionOf: ({ target }: Home) => string;
/** What must be repaired before a store can be imported; undefined: it is in order. */
export declare const repairsOf: (store: Store, profiles: readonly Profile[]) => string | undefined;
/**
 * Moving a JSON store into the database, without losing what the migration would throw away.
 * @param repairs what to repair first; `undefined`: the file is in order
 */
export declare const migrate: (home: Home, repairs: string | undefined) => string;
/** A verdict that hangs on the version is no better than what is known of it. */
export declare const confidenceIn: ({ target }: Home) => Confidence;
