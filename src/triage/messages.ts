/** Well-known messages of agent runtimes and providers: whose, what it means, and where that is written. */

import { providerMessages } from "./messages-providers.ts";
import { runtimeMessages } from "./messages-runtimes.ts";
import type { Cause } from "./model.ts";

export interface KnownMessage {
  readonly id: string;
  /** Who writes it. */
  readonly runtime: string;
  readonly pattern: RegExp;
  readonly cause: Cause;
  /** What it means there, in one sentence. */
  readonly meaning: string;
  /** Says that a credential was refused and not why: a more precise line beside it counts for both. */
  readonly vague?: true;
  /** Done first for this message, before the cause's own steps. */
  readonly remedy?: string;
  /** Program and version, or page, that the fact is from. */
  readonly source: string;
  /** A line that holds it. */
  readonly example: string;
}

/** In the order they are tried; the first that fits is taken. */
export const messages: readonly KnownMessage[] = [...runtimeMessages, ...providerMessages];

/** Most lines hold none: one look instead of one for each. */
const any = new RegExp(messages.map(({ pattern }) => `(?:${pattern.source})`).join("|"));

/** The known message in a text. Linear. */
export const findMessage = (text: string): KnownMessage | undefined =>
  any.test(text) ? messages.find(({ pattern }) => pattern.test(text)) : undefined;
