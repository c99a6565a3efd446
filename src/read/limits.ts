import type { Format } from "../model.ts";

/**
 * Levels of nesting that are read. Deeper documents get `too-deep`, and `null` in place of what lies below, so that
 * nobody who walks a value recursively can overflow.
 */
export const depthLimit = 512;

/** Problems of one kind that are kept; a hostile file could hold a million. */
export const problemLimit = 20;

/** Bytes above which nothing is decoded: `text` stays empty. */
export const decodeLimit = 32 * 1024 * 1024;

/**
 * Bytes above which a format is not parsed, so that no file takes longer than a second (measured on Node 20.20 on the
 * worst shapes found: JSON5 of empty objects, YAML of flow maps, TOML of dotted keys).
 */
export const parseLimit: Readonly<Record<Format, number>> = {
  json: 4 * 1024 * 1024,
  json5: 4 * 1024 * 1024,
  yaml: 256 * 1024,
  toml: 512 * 1024,
  dotenv: 4 * 1024 * 1024,
  sqlite: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY,
  binary: Number.POSITIVE_INFINITY,
};
