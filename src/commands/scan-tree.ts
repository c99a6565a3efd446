import type { CommandContext } from "../command.ts";
import { opensOf, sealOf } from "../leaks/seals.ts";
import type { Document, Exposure, Leak, Shard, Skipped, Source } from "../model.ts";
import { readDocument } from "../read/read.ts";
import { openFinders } from "../scan/finders.ts";
import { authPath } from "../scan/paths/auth-path.ts";
import { type Finders, findInNames, findLeak } from "../secrets.ts";
import { digestOf, inShard } from "../shard.ts";
import { listFiles } from "../sources/disk.ts";
import type { Unjudged } from "../sources/disk-read.ts";
import { type ExposedFile, type ExposedNotes, exposedFiles, readExposed } from "../sources/exposed.ts";
import type { GitListing } from "../sources/exposure.ts";
import type { Gathered } from "../sources/gather.ts";
import { filteredPaths, ignoredAllTheSame, indexedBytes } from "../sources/git-attributes.ts";
import { optimiseLate } from "../sources/patience.ts";
import { keepTree } from "../sources/tree-memory.ts";
import { lookAtRest, stampRest } from "../sources/tree-rest.ts";

/** What was scanned of a tree. */
export interface ScannedTree {
  readonly leaks: readonly Leak[];
  /** The files of the leaks as text, for places, frames and comments. */
  readonly texts: readonly Document[];
  /** Scanned, those read as documents before included. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Tells what was divided, where something was. */
  readonly listing: string;
  readonly skipped: readonly Skipped[];
  readonly unjudged: readonly Unjudged[];
}

/** Bytes; a larger file is reported without a frame, and its comments are not looked for. */
const textLimit = 2_000_000;

/** Files with findings, read as text. */
export const textOf = async (source: Source, leak: Leak): Promise<readonly Document[]> =>
  leak.spans.length === 0 || source.bytes.length > textLimit ? [] : [await readDocument(source)];

/** A filter (git-crypt, sops) may seal a file on its way into git (G40): then what git holds is judged instead. */
const sealedByFilter = (finders: Finders, listings: readonly GitListing[], leaks: readonly Leak[]): readonly Leak[] => {
  const tracked = leaks.filter(({ spans, source }) => spans.length > 0 && source.exposure === "tracked");
  const paths = tracked.map(({ source }) => source.path);
  const held = new Map<string, Leak | undefined>();
  for (const listing of listings) {
    for (const path of filteredPaths(listing, paths).keys()) {
      const bytes = indexedBytes(listing, path);
      const leak = tracked.find(({ source }) => source.path === path);
      if (bytes !== undefined && leak !== undefined) held.set(path, findLeak(finders, { ...leak.source, bytes }));
    }
  }
  return leaks.flatMap((leak) => {
    if (!held.has(leak.source.path)) return [leak];
    const instead = held.get(leak.source.path);
    return instead === undefined ? [] : [instead];
  });
};

const environment = /(?:^|\/)(?:\.env|[^/]+\.env)(?:\.|$)/i;

/** Adds what an ignore names though git holds it (G62), of the files that hold or could hold credentials. */
export const markIgnored = (
  listings: readonly GitListing[],
  leaks: readonly Leak[],
  names: readonly string[],
  exposure: Exposure = "tracked",
): readonly Leak[] => {
  const own = leaks.filter((leak) => leak.part === undefined);
  const known = new Map(own.map((leak) => [leak.source.path, leak]));
  const held = own.filter(({ source }) => source.exposure === exposure).map(({ source }) => source.path);
  const candidates = [...new Set([...held, ...names.filter((path) => environment.test(path) || authPath(path))])];
  for (const listing of listings) {
    for (const [path, ignoredBy] of ignoredAllTheSame(listing, candidates)) {
      const empty = {
        document: "none",
        title: "",
        authPath: authPath(path) !== undefined,
        spans: [],
        opens: [],
      } as const;
      const leak = known.get(path) ?? { ...empty, source: { path, exposure } };
      known.set(path, { ...leak, source: { ...leak.source, ignoredBy } });
    }
  }
  return [...known.values(), ...leaks.filter((leak) => leak.part !== undefined)];
};

/** Tracked paths that an ignore may name, too. */
const askedAbout = (listed: readonly ExposedFile[]): readonly string[] =>
  listed.flatMap(({ path, exposure }) =>
    exposure === "tracked" && (environment.test(path) || authPath(path)) ? [path] : [],
  );

const pathOf = ({ path }: { readonly path: string }): string => path;

/** For where nothing is read. */
const none: Finders = { read: () => ({ spans: [], document: undefined }) };

/** Credentials in the names of files. */
const namesOf = (finders: Finders, files: readonly ExposedFile[]): readonly Leak[] => {
  const exposures = new Map(files.map(({ path, exposure }) => [path, exposure]));
  const names = new TextEncoder().encode([...exposures.keys()].join("\n"));
  return findInNames(finders, names, { exposure: "tracked" }).map((leak) => {
    const exposure = exposures.get(leak.source.path) ?? "tracked";
    return { ...leak, source: { ...leak.source, exposure } };
  });
};

const isSealedOrKey = ({ path, bytes }: Source): boolean =>
  sealOf(path, bytes) !== undefined || opensOf(path, bytes, true).length > 0;

/** Judged as committed, every file counts: there is no git that could tell which. */
const withState = (root: string, paths: readonly string[], listed: readonly ExposedFile[]): readonly ExposedFile[] => {
  const taken = new Set(listed.map(({ path }) => path));
  const { files } = listFiles(root, paths.length > 0 ? { paths } : {});
  const others = files
    .filter(({ path }) => !taken.has(path))
    .map(({ path }) => ({ path, exposure: "tracked" }) as const);
  return [...listed, ...others];
};

/** A file in pieces is as large as its last piece reaches. */
const growLast = (scanned: { path: string; bytes: number }[], bytes: number): void => {
  const last = scanned.at(-1);
  if (last !== undefined) last.bytes = bytes;
};

/** A later piece of a file without what the piece before showed already, where the two overlap. */
const withoutRepeated = (leak: Leak, before: readonly Leak[]): Leak => {
  const placeOf = ({ source }: Leak, start: number): number => (source.offset ?? 0) + start;
  const same = before.filter(({ source }) => source.path === leak.source.path);
  const known = new Set(same.flatMap((one) => one.spans.map(({ start }) => placeOf(one, start))));
  return { ...leak, spans: leak.spans.filter(({ start }) => !known.has(placeOf(leak, start))) };
};

/**
 * Scans every file below the roots that is, or could be, committed. Loads the scanner only where there is one.
 * @param sources what was read as documents already
 */
export const scanTree = async (
  { options }: CommandContext,
  roots: readonly string[],
  { root, listings, complete, memory }: Gathered,
  sources: readonly Source[],
  shard?: Shard,
): Promise<ScannedTree> => {
  const paths = complete ? [] : roots;
  const listed = exposedFiles(root, paths, listings);
  const files = options.asCommitted ? withState(root, paths, listed) : listed;
  const notes: ExposedNotes = { skipped: [], unjudged: [] };
  const listing = digestOf(shard === undefined ? [] : files.map(({ path }) => path));
  if (files.length === 0) return { leaks: [], texts: [], files: [], listing, ...notes };

  const known = new Map(sources.map((source) => [source.path, source]));
  const leaks: Leak[] = [];
  const texts: Document[] = [];
  const scanned: { path: string; bytes: number }[] = [];
  const isOwn = (path: string): boolean => shard === undefined || inShard(path, shard);
  // The first part looks at all of them for what only files together tell: a sealed one, and the key of it.
  const read = shard === undefined || shard.index === 1 ? files : files.filter(({ path }) => isOwn(path));
  const { siftTree } = await import("../sources/tree-threads.ts");
  if (memory?.recalled === undefined) optimiseLate(read.length);
  const sifts = read.map(({ path }) => (known.has(path) || /\n|\\x/.test(path) ? "" : path));
  const sifted = await siftTree(root, sifts, memory?.recalled?.sieve ?? memory?.begun ?? memory?.tree.known);
  const numbers: number[] = [];
  const rest = read.filter(({ path }, index) => {
    const bytes = sifted.size(index);
    if (bytes === undefined) numbers.push(index);
    else if (isOwn(path)) scanned.push({ path, bytes });
    return bytes === undefined;
  });
  const looks = memory && lookAtRest(root, sifts, numbers);
  // Loaded only where something is left: mostly nothing has changed since the run before.
  const finders = rest.length === 0 && memory?.recalled ? none : await openFinders();
  for (const source of readExposed(root, rest, known, notes)) {
    const own = isOwn(source.path);
    const offset = source.offset ?? 0;
    if (own && offset === 0) scanned.push({ path: source.path, bytes: source.bytes.length });
    else if (own) growLast(scanned, offset + source.bytes.length);
    else if (!isSealedOrKey(source)) continue;
    const leak = findLeak(finders, source);
    if (leak === undefined) continue;
    leaks.push(offset === 0 ? leak : withoutRepeated(leak, leaks));
    if (offset === 0) texts.push(...(await textOf(source, leak)));
  }
  const inNames = memory?.recalled ? [] : namesOf(finders, files);
  leaks.push(...inNames);
  const names = memory?.recalled?.candidates ?? askedAbout(listed);
  if (memory !== undefined && looks !== undefined) {
    const told = [...leaks.map(({ source }) => source.path), ...[...notes.skipped, ...notes.unjudged].map(pathOf)];
    // A name that holds a credential is written down nowhere.
    const named = new Set(inNames.map(({ source }) => source.path));
    const known = {
      paths: read.map(({ path }) => (named.has(path) ? "" : path)),
      stamps: sifted.known.stamps,
    };
    const more = stampRest(looks, known, new Set(told));
    const [only] = inNames.length === 0 && listings.length === 1 ? listings : [];
    const learned = memory.recalled ? "recalled" : only && { ...memory, candidates: names, listing: only };
    if (more || sifted.isNews) keepTree(memory.tree, known, learned);
  }
  const judged = markIgnored(listings, sealedByFilter(finders, listings, leaks), names);
  return { leaks: judged, texts, files: scanned, listing, ...notes };
};
