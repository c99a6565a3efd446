/** Finds credentials in bytes: the kernel says where to look, the parts say what is there. */
import type { TokenIssuer } from "../token.ts";
import { decodeAround } from "./decode/decode.ts";
import type { Inflate } from "./decode/gzip.ts";
import { findGeneric } from "./generic/generic.ts";
import { isCodeText, isDocument } from "./is-document.ts";
import { type Kernel, openKernel } from "./kernel/kernel.ts";
import type { Anchors } from "./kernel/literals.ts";
import { openTables } from "./kernel/open-tables.ts";
import { sortCandidates } from "./kernel/sorted.ts";
import { kernelWords, nameCount } from "./kernel/words.ts";
import type { ScanTask, Span } from "./model.ts";
import { withoutOverlaps } from "./overlap.ts";
import { findStructured } from "./structure/find.ts";
import type { Structure } from "./structure/model.ts";
import { verifierOf } from "./verify-anchors.ts";

export interface Scanner {
  /** The credentials in a task's bytes, in order, none over another. */
  scan(task: ScanTask): readonly Span[];
  /** The same, and what the document is; its own spans are among the others. */
  read(task: ScanTask): { readonly spans: readonly Span[]; readonly document: Structure | undefined };
  /** Memory to read a file into that `scan` need not copy; a larger room ends the one before. */
  room(size: number): Uint8Array;
}

/** How many spellings may lie one in the other. */
const levels = 2;

/** Opens a scanner for these shapes. `kernel` forces one of the two that give the same answers. */
export const createScanner = (options: {
  readonly issuers: readonly TokenIssuer[];
  readonly kernel?: "wasm" | "twin";
  /** Absent: gzip stays closed. */
  readonly inflate?: Inflate;
}): Scanner => {
  const { anchors, image, forCode } = openTables(options.issuers, kernelWords);
  return scannerWith(anchors, openKernel(image, options.kernel, forCode), options.inflate);
};

/** The same with a kernel that is open already, and looks for these anchors. */
export const scannerWith = (anchors: Anchors, kernel: Kernel, inflate?: Inflate): Scanner => {
  const verify = verifierOf(anchors);

  const read = ({ bytes, path, depth = levels }: ScanTask) => {
    const rescan = (inner: Uint8Array, left: number) => read({ bytes: inner, path, depth: left }).spans;
    const isCode = isCodeText(bytes, path);
    const candidates = kernel.scan(bytes, 0, bytes.length, isCode);
    const places = sortCandidates(candidates, anchors.shapes.length, nameCount);
    const document =
      !isCode && isDocument(bytes, path, places)
        ? findStructured({ bytes, path, rescan, depth, ...places })
        : undefined;
    // Of most files the kernel says nothing.
    const plain =
      candidates.length === 0 ? [] : [...verify(bytes, candidates), ...findGeneric({ bytes, path, ...places })];
    const spans = withoutOverlaps([
      ...plain,
      ...(document?.spans ?? []),
      ...decodeAround({ bytes, ...places, rescan, depth, ...(inflate === undefined ? {} : { inflate }) }),
    ]);
    return { spans, document };
  };
  return { scan: (task) => read(task).spans, read, room: kernel.reserve };
};
