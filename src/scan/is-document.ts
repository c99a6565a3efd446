/** Is it worth asking what a file is, as against what stands in it? */
import { Buffer } from "node:buffer";
import { endings } from "./ending.ts";
import type { Places } from "./kernel/sorted.ts";
import { mayHold } from "./structure/gate.ts";
import { tellsItself } from "./structure/sort.ts";

/** A file of one opaque word is no longer. */
const shortest = 4096;

const isCodeName = endings(
  "js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx map flow css sass scss less py go rs java kt c cc cpp h hpp " +
    "cs rb php swift scala vue svelte",
);

/** Does the text begin as JSON does, whatever its name? */
const beginsAsJson = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < 256 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 32) return byte === 123 || byte === 91;
  }
  return false;
};

/** Source maps are JSON whose strings are code (tc39.es/ecma426). */
const map = /^\s*\{\s*"(?:version"\s*:\s*3\b|mappings"|file"|names"|sources?(?:Root|sContent)?"|sections")/;

const isSourceMap = (bytes: Uint8Array, path: string): boolean =>
  /\.map$/i.test(path) &&
  map.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString("latin1"));

/** Is it code, which is read by names and shapes? Its objects are no stores, and there is much of it. */
export const isCodeText = (bytes: Uint8Array, path: string): boolean =>
  isCodeName(path) && !tellsItself(bytes) && (!beginsAsJson(bytes) || isSourceMap(bytes, path));

/** May the bytes be told by what they are: by a name before a value, by their first bytes, or by their path alone? */
export const isDocument = (bytes: Uint8Array, path: string, places: Places): boolean => {
  if (tellsItself(bytes)) return true;
  if (isCodeText(bytes, path)) return false;
  if (bytes.length <= shortest) return true;
  return places.anchored && (!beginsAsJson(bytes) || mayHold(bytes, places.hits));
};
