/** Git LFS: the blob is a pointer, and the content it names is pushed beside the commit. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { tryGit } from "./git.ts";
import { type Notes, pieceLength, pieceOverlap } from "./git-objects-model.ts";
import type { GitRepository } from "./git-refs.ts";

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: at most 1024 bytes, `version` first, then by name. */
const pointer =
  /^version https:\/\/(?:git-lfs\.github\.com\/spec\/v1|hawser\.github\.com\/spec\/v1)\n(?:[^\n]*\n)*?oid sha256:([0-9a-f]{64})\n/;

/** The hash a pointer names; `undefined`: not a pointer. */
export function pointerOf(bytes: Uint8Array): string | undefined {
  // "version " begins every pointer and hardly any other file.
  if (bytes.length > 1024 || bytes[0] !== 0x76 || bytes[1] !== 0x65) return undefined;
  return pointer.exec(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"))?.[1];
}

/** The content behind a pointer, from this machine only; noted where it is not here. Nothing for other blobs. */
export function* readPointer(
  repository: GitRepository,
  path: string,
  { bytes, offset }: { readonly bytes: Uint8Array; readonly offset: number },
  notes: Notes,
): Generator<{ readonly bytes: Uint8Array; readonly offset: number }> {
  const hash = offset === 0 ? pointerOf(bytes) : undefined;
  if (hash === undefined) return;
  const file = join(storage(repository), hash.slice(0, 2), hash.slice(2, 4), hash);
  if (!existsSync(file)) {
    notes.skipped.push({ path, reason: "Git LFS: the content of this pointer is not on this machine (git lfs fetch)" });
    return;
  }
  yield* readPieces(file);
}

const known = new WeakMap<GitRepository, string>();

/** `lfs.storage` moves it; a relative one counts from the git directory (git-lfs `config/config.go`). */
function storage(repository: GitRepository): string {
  const cached = known.get(repository);
  if (cached !== undefined) return cached;
  const result = tryGit(["config", "--get", "lfs.storage"], repository.options);
  const set = "output" in result ? result.output.toString().trim() : "";
  const base = set === "" ? "lfs" : set;
  const directory = join(isAbsolute(base) ? base : join(repository.commonDirectory, base), "objects");
  known.set(repository, directory);
  return directory;
}

/** A file in pieces that overlap; one piece where it is small. */
export function* readPieces(file: string | Buffer): Generator<{ readonly bytes: Uint8Array; readonly offset: number }> {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(pieceLength + pieceOverlap);
    for (let offset = 0; ; offset += pieceLength) {
      let length = 0;
      for (let count = -1; count !== 0 && length < buffer.length; length += count) {
        count = readSync(descriptor, buffer, length, buffer.length - length, offset + length);
      }
      if (length > (offset === 0 ? 0 : pieceOverlap)) yield { bytes: buffer.subarray(0, length), offset };
      if (length < buffer.length) return;
    }
  } finally {
    closeSync(descriptor);
  }
}
