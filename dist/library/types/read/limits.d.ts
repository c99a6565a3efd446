import type { Format } from "../model.js";
/**
 * Levels of nesting that are read. Deeper documents get `too-deep`, and `null` in place of what lies below, so that
 * nobody who walks a value recursively can overflow.
 */
export declare const depthLimit = 512;
/**
 * Levels of nesting that recursive parsers (YAML, TOML) are given. Where one exhausts the stack, V8 may abort the whole
 * process instead of throwing (Node 20.20: "RegExpCompiler Allocation failed").
 */
export declare const parserDepthLimit = 256;
/** Problems of one kind that are kept; a hostile file could hold a million. */
export declare const problemLimit = 20;
/** Tokens a tolerant reading of JSON takes in; what follows is left out, with `too-large`. */
export declare const tokenLimit = 400000;
/**
 * Line breaks, quotes and indicators of a YAML text that is parsed: its parser's time goes by them (yaml 2.9: some 10 µs
 * each, 20 kB of commas cost as much as 1 MB of prose). A configuration of 300 kB has about this many.
 */
export declare const structureLimit = 60000;
/** Bytes above which nothing is decoded: `text` stays empty. */
export declare const decodeLimit: number;
/**
 * Bytes above which a format is not parsed, so that no file takes longer than a second (measured on Node 20.20 on the
 * worst shapes found: keys without end in JSON, broken lines in YAML and TOML).
 */
export declare const parseLimit: Readonly<Record<Format, number>>;
