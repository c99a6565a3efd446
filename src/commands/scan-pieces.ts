import type { Document, Exposure, Leak, Source } from "../model.ts";
import { type Finders, findInMessage, findInNames, findLeak, placeLeak } from "../secrets.ts";
import type { Attribution } from "../sources/git-attribution.ts";
import type { Piece } from "../sources/git-objects-model.ts";
import { textOf } from "./scan-tree.ts";

/** What git delivered, scanned. */
export interface ScannedPieces {
  readonly leaks: readonly Leak[];
  /** The files of the leaks as text, where their paths were known. */
  readonly texts: readonly Document[];
  readonly files: number;
  readonly bytes: number;
  /** Objects a leak was found in, by leak: for `attribute`. */
  readonly objects: ReadonlyMap<Leak, string>;
}

/** A leak of a history at its place, and the object it was found in. */
export interface Placed {
  readonly leak: Leak;
  readonly oid: string;
}

const short = (oid: string): string => oid.slice(0, 12);

/** Where a piece is said to be until something better is known. */
const pathOf = ({ kind, path, oid, commits: [commit = oid] }: Piece): string =>
  kind === "message" ? path || `commit ${short(commit)}` : path;

const leaksOf = (finders: Finders, piece: Piece, source: Source): readonly Leak[] => {
  if (piece.kind === "names") return findInNames(finders, piece.bytes, source);
  const leak = piece.kind === "message" ? findInMessage(finders, source) : findLeak(finders, source);
  return leak === undefined ? [] : [leak];
};

const sourceOf = (piece: Piece, exposure: Exposure): Source => {
  const [commit] = piece.commits;
  return {
    path: pathOf(piece),
    bytes: piece.bytes,
    exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(piece.offset === 0 ? {} : { offset: piece.offset }),
  };
};

/** Without what the overlap of two pieces shows twice. */
const once = (leak: Leak, oid: string, seen: Set<string>): Leak => {
  const { path, offset = 0 } = leak.source;
  const spans = leak.spans.filter(({ start }) => {
    const key = `${oid} ${offset + start} ${path}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return spans.length === leak.spans.length ? leak : { ...leak, spans };
};

/** Scans the pieces as they come: memory holds one of them, and what was found. */
export const scanPieces = async (
  finders: Finders,
  pieces: Iterable<Piece>,
  exposure: Exposure,
): Promise<ScannedPieces> => {
  const leaks: Leak[] = [];
  const texts: Document[] = [];
  const objects = new Map<Leak, string>();
  const seen = new Set<string>();
  let [files, bytes] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind === "file" && piece.offset === 0) files += 1;
    if (piece.kind !== "names") bytes += piece.bytes.length;
    const source = sourceOf(piece, exposure);
    for (const found of leaksOf(finders, piece, source)) {
      const leak = once(found, piece.oid, seen);
      leaks.push(leak);
      objects.set(leak, piece.oid);
      // The bytes are gone with the next piece.
      if (piece.path !== "") texts.push(...(await textOf({ ...source, bytes: piece.bytes.slice() }, leak)));
    }
  }
  return { leaks, texts, files, bytes, objects };
};

const attributed = (leak: Leak, oid: string, { commit, path, date, inHead }: Attribution): Leak["source"] => {
  const shown =
    leak.part === "message" ? `commit ${short(commit || oid)}` : path || leak.source.path || `object ${short(oid)}`;
  return {
    ...leak.source,
    path: shown,
    ...(commit === "" ? {} : { commit }),
    past: { inHead, ...(date === "" ? {} : { date }) },
  };
};

/**
 * The leaks of a history with the places where they came into it; those no ref reaches only where `all` is asked.
 * @param places by object name, and by file name for names
 */
export const placeLeaks = (
  finders: Finders,
  { leaks, objects }: ScannedPieces,
  places: ReadonlyMap<string, Attribution>,
  all: boolean,
): readonly Placed[] =>
  leaks.flatMap((leak) => {
    const oid = objects.get(leak) ?? "";
    const place = places.get(leak.part === "name" ? leak.source.path : oid);
    if (place === undefined) return [{ leak, oid }];
    return place.reachable || all ? [{ leak: placeLeak(finders, leak, attributed(leak, oid, place)), oid }] : [];
  });
