/** Is it worth asking what a file is, as against what stands in it? */
import type { Places } from "./kernel/sorted.ts";
import { sortOf } from "./structure/sort.ts";

/** A file of one opaque word is no longer. */
const shortest = 4096;

const code =
  /\.(?:[cm]?[jt]sx?|map|flow|css|s[ac]ss|less|py|go|rs|java|kt|c|cc|cpp|h|hpp|cs|rb|php|swift|scala|vue|svelte)$/i;

/** Does the text begin as JSON does, whatever its name? */
const beginsAsJson = (bytes: Uint8Array): boolean => {
  const first = bytes.subarray(0, 256).find((byte) => byte > 32);
  return first === 123 || first === 91;
};

/** May the bytes be told by what they are: by a name before a value, by their first bytes, or by their path alone? */
export const isDocument = (bytes: Uint8Array, path: string, { anchored }: Places): boolean => {
  if (!["text", "binary"].includes(sortOf(bytes))) return true;
  // Code is read by names and shapes; its objects are no stores, and there is much of it.
  if (code.test(path) && !beginsAsJson(bytes)) return false;
  return anchored || bytes.length <= shortest;
};
