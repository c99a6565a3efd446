/** Tells without any pattern that a file holds nothing: most files that are staged. */
import { opensOf, sealOf } from "../leaks/seals.ts";
import { isBroken } from "../scan/decode/is-broken.ts";
import { isGzip } from "../scan/decode/piece.ts";
import { isDocument } from "../scan/is-document.ts";
import type { Kernel } from "../scan/kernel/kernel.ts";
import { sortCandidates } from "../scan/kernel/sorted.ts";
import { authPath } from "../scan/paths/auth-path.ts";
import { tellTale } from "../scan/structure/anchors.ts";
import { needsLook, sortOf } from "../scan/structure/sort.ts";
import type { StagedFile } from "./patch.ts";

type File = Pick<StagedFile, "path" | "bytes">;

/** What the numbers of a candidate mean: so many anchors of shapes, then so many names of secrets, then hints. */
export interface Kinds {
  readonly anchors: number;
  readonly names: number;
}

/** May the bytes be told as a document although nothing was seen in them? As in `findStructured`. */
const isTold = ({ path, bytes }: File, places: ReturnType<typeof sortCandidates>): boolean => {
  if (!isDocument(bytes, path, places)) return false;
  if (places.anchored || needsLook(bytes)) return true;
  return tellTale.test(new TextDecoder("latin1").decode(bytes));
};

const wide = (bytes: Uint8Array): boolean => (bytes[0] ?? 0) >= 0xef && sortOf(bytes) === "text";

/** Is there certainly no credential, no auth file, no seal and no key of one? `false`: it must be read. */
export const isQuiet = (kernel: Kernel, kinds: Kinds, file: File): boolean => {
  const { path, bytes } = file;
  const found = kernel.scan(bytes);
  for (let index = 1; index < found.length; index += 2) {
    const kind = found[index] ?? 0;
    if (kind < kinds.anchors + kinds.names) return false;
  }
  if (wide(bytes) || isGzip(bytes) || sortOf(bytes) !== "text" || isBroken(bytes)) return false;
  const places = sortCandidates(found, kinds.anchors, kinds.names);
  return !isTold(file, places) && sealOf(path, bytes) === undefined && opensOf(path, bytes, false).length === 0;
};

const environment = /(?:^|\/)(?:\.env|[^/]+\.env)(?:\.|$)/i;
const pointer = "version https://";

/** Files whose name alone concerns a rule. */
export const isSpecial = ({ path }: File): boolean =>
  environment.test(path) || /(?:^|\/)openclaw/i.test(path) || authPath(path) !== undefined;

/** Does the content lie elsewhere (Git LFS)? */
export const isPointer = ({ bytes }: File): boolean => bytes.toString("latin1", 0, pointer.length) === pointer;
