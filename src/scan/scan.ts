/** Finds credentials in bytes: the kernel says where to look, the parts say what is there. */
import type { TokenIssuer } from "../token.ts";
import { findGeneric } from "./generic/generic.ts";
import { genericNames } from "./generic/names.ts";
import { openKernel } from "./kernel/kernel.ts";
import { openTables } from "./kernel/open-tables.ts";
import { sortCandidates } from "./kernel/sorted.ts";
import type { ScanTask, Span } from "./model.ts";
import { withoutOverlaps } from "./overlap.ts";
import { verifierOf } from "./verify-anchors.ts";

export interface Scanner {
  /** The credentials in a task's bytes, in order, none over another. */
  scan(task: ScanTask): readonly Span[];
  /** Memory to read a file into that `scan` need not copy; a larger room ends the one before. */
  room(size: number): Uint8Array;
}

/** Opens a scanner for these shapes. `kernel` forces one of the two that give the same answers. */
export const createScanner = (options: {
  readonly issuers: readonly TokenIssuer[];
  readonly kernel?: "wasm" | "twin";
}): Scanner => {
  const { anchors, image } = openTables(options.issuers, genericNames);
  const kernel = openKernel(image, options.kernel);
  const verify = verifierOf(anchors);

  const scan = ({ bytes, path }: ScanTask): readonly Span[] => {
    const candidates = kernel.scan(bytes);
    if (candidates.length === 0) return [];
    const places = sortCandidates(candidates, anchors.shapes.length);
    return withoutOverlaps([...verify(bytes, candidates), ...findGeneric({ bytes, path, ...places })]);
  };
  return { scan, room: kernel.reserve };
};
