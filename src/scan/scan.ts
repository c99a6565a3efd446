/** Finds credentials in bytes: the kernel says where to look, the parts say what is there. */
import type { TokenIssuer } from "../token.ts";
import { decodeAround } from "./decode/decode.ts";
import { findGeneric } from "./generic/generic.ts";
import { openKernel } from "./kernel/kernel.ts";
import { openTables } from "./kernel/open-tables.ts";
import { type Places, sortCandidates } from "./kernel/sorted.ts";
import { kernelWords, nameCount } from "./kernel/words.ts";
import type { ScanTask, Span } from "./model.ts";
import { withoutOverlaps } from "./overlap.ts";
import { findStructured } from "./structure/find.ts";
import { sortOf } from "./structure/sort.ts";
import { verifierOf } from "./verify-anchors.ts";

export interface Scanner {
  /** The credentials in a task's bytes, in order, none over another. */
  scan(task: ScanTask): readonly Span[];
  /** Memory to read a file into that `scan` need not copy; a larger room ends the one before. */
  room(size: number): Uint8Array;
}

/** A file of one opaque word is no longer. */
const shortest = 4096;

/** In code a hint (`key:`) proves nothing; the name of a secret before a value does. */
const code =
  /\.(?:[cm]?[jt]sx?|map|flow|css|s[ac]ss|html?|md|mdx|py|go|rs|java|kt|c|cc|cpp|h|hpp|cs|rb|php|swift|scala|vue|svelte)$/i;

/** May the bytes be told by what they are: by a name before a value, by their first bytes, or by their path alone? */
const isDocument = (bytes: Uint8Array, path: string, { anchored, names }: Places): boolean =>
  (code.test(path) ? names.length > 0 : anchored) ||
  (bytes.length <= shortest && !code.test(path)) ||
  !["text", "binary"].includes(sortOf(bytes));

/** How many spellings may lie one in the other. */
const levels = 2;

/** Opens a scanner for these shapes. `kernel` forces one of the two that give the same answers. */
export const createScanner = (options: {
  readonly issuers: readonly TokenIssuer[];
  readonly kernel?: "wasm" | "twin";
}): Scanner => {
  const { anchors, image } = openTables(options.issuers, kernelWords);
  const kernel = openKernel(image, options.kernel);
  const verify = verifierOf(anchors);

  const scan = ({ bytes, path, depth = levels }: ScanTask): readonly Span[] => {
    const rescan = (inner: Uint8Array, left: number) => scan({ bytes: inner, path, depth: left });
    const candidates = kernel.scan(bytes);
    const places = sortCandidates(candidates, anchors.shapes.length, nameCount);
    return withoutOverlaps([
      ...verify(bytes, candidates),
      ...findGeneric({ bytes, path, ...places }),
      ...(isDocument(bytes, path, places) ? findStructured({ bytes, path, rescan, depth, ...places }).spans : []),
      ...decodeAround({ bytes, ...places, rescan, depth }),
    ]);
  };
  return { scan, room: kernel.reserve };
};
