/** What the sources of git deliver, in a form tests can compare. */
import type { Notes, Piece } from "../../src/sources/git-objects-model.ts";

export interface Taken {
  /** `path` → text of its files, newest last; `kind path` for what is no file. */
  readonly files: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly messages: readonly string[];
  readonly lfs: Readonly<Record<string, string>>;
  readonly commits: Readonly<Record<string, readonly string[]>>;
  readonly skipped: Notes["skipped"];
  readonly unjudged: Notes["unjudged"];
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");

export const takePieces = (source: { readonly pieces: Iterable<Piece>; readonly notes: Notes }): Taken => {
  const taken = [...copies(source.pieces)];
  const of = (kind: Piece["kind"]) => taken.filter((piece) => piece.kind === kind);
  return {
    files: Object.fromEntries(of("file").map(({ path, text }) => [path, text])),
    names: of("names").flatMap(({ text }) => text.split("\n").filter(Boolean)),
    messages: of("message").map(({ text }) => text),
    lfs: Object.fromEntries(of("lfs").map(({ path, text }) => [path, text])),
    commits: Object.fromEntries(of("file").map(({ path, commits }) => [path, commits])),
    ...source.notes,
  };
};

/** Pieces are valid until the next one is asked for. */
export function* copies(pieces: Iterable<Piece>): Generator<Piece & { readonly text: string }> {
  for (const piece of pieces) yield { ...piece, bytes: Uint8Array.from(piece.bytes), text: textOf(piece.bytes) };
}
