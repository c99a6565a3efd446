import type { Format } from "../model.ts";

/**
 * Levels of nesting that are read. Deeper documents get `too-deep`, and `null` in place of what lies below, so that
 * nobody who walks a value recursively can overflow.
 */
export const depthLimit = 512;

/**
 * Levels of nesting that recursive parsers (YAML, TOML) are given. Where one exhausts the stack, V8 may abort the whole
 * process instead of throwing (Node 20.20: "RegExpCompiler Allocation failed").
 */
export const parserDepthLimit = 256;

/** Problems of one kind that are kept; a hostile file could hold a million. */
export const problemLimit = 20;

/** Tokens a tolerant reading of JSON takes in; what follows is left out, with `too-large`. */
export const tokenLimit = 400_000;

/**
 * Line breaks, quotes and indicators of a YAML text that is parsed: its parser's time goes by them (yaml 2.9: some 10 µs
 * each, 20 kB of commas cost as much as 1 MB of prose). A configuration of 300 kB has about this many.
 */
export const structureLimit = 60_000;

/** Bytes above which nothing is decoded: `text` stays empty. */
export const decodeLimit = 32 * 1024 * 1024;

/**
 * Bytes above which a format is not parsed, so that no file takes longer than a second (measured on Node 20.20 on the
 * worst shapes found: keys without end in JSON, broken lines in YAML and TOML).
 */
export const parseLimit: Readonly<Record<Format, number>> = {
  json: 4 * 1024 * 1024,
  json5: 4 * 1024 * 1024,
  yaml: 1024 * 1024,
  toml: 256 * 1024,
  dotenv: 512 * 1024,
  sqlite: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY,
  binary: Number.POSITIVE_INFINITY,
};
