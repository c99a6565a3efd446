/** Sentences, times and links as the page shows them. */
import { oneLine } from "../../terminal.ts";
import { away } from "../words.ts";
import { type Child, type Markup, tag } from "./markup.ts";

/** A sentence; what stands in backticks as code. */
export const prose = (text: string): readonly Child[] =>
  oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? tag("code", {}, part.slice(1, -1)) : part));

/** An id, a path or a model: user text that is no prose. */
export const code = (text: string): Markup => tag("code", {}, oneLine(text));

/** Dates that `Date` can write: years 0 to 9999. */
const writable = (time: number): boolean => time >= -62_167_219_200_000 && time <= 253_402_300_799_999;

/** `2026-11-23 15:40` in UTC, empty where it is no time. */
export const minute = (time: number): string =>
  writable(time) ? new Date(time).toISOString().slice(0, 16).replace("T", " ") : "";

/**
 * A time that machines can read too, shown as these words.
 * @param time Unix time in ms
 */
export const moment = (time: number, words: string): Child =>
  writable(time) ? tag("time", { datetime: new Date(time).toISOString(), title: `${minute(time)} UTC` }, words) : words;

/** `expired 3 days ago`, `in 2 hours`. */
export const distance = (time: number, now: number, past = "", future = ""): Child =>
  moment(time, `${time <= now ? past : future} ${away(time - now)}`.trim());

/** A link to a page on the web; text alone where the address is none of https. */
export const link = (url: string, child: Child): Child =>
  /^https:\/\/[\w.-]+\/[\w./~%#?=&-]*$/.test(url) ? tag("a", { href: url, rel: "noopener noreferrer" }, child) : child;

/** A word in a frame: what it says is never told by its colour alone. */
export const badge = (kind: string, text: string): Markup => tag("span", { class: `badge ${kind}` }, text);

/** When a credential runs out, so that nobody overlooks that it has; nothing where that is not known. */
export const expiry = (expires: number | null, now: number): Child => {
  if (expires === null || expires <= 0) return undefined;
  const over = expires <= now;
  return tag("span", { class: over ? "when over" : "when" }, distance(expires, now, "expired", "expires"));
};

/** Where a lane means something: what a server of tools, a registry or a host is paid by is not asked. */
export const laneBadge = (provider: string, lane: string): Child =>
  /^(?:mcp|registry|host):/.test(provider) ? undefined : badge(lane, lane);
