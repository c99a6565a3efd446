import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import { sealOf } from "../leaks/seals.ts";
import type { Document, Exposure, Leak, Shard } from "../model.ts";
import { historyKeeps } from "../part.ts";
import { buildReport } from "../report.ts";
import { runtimes } from "../runtimes/index.ts";
import { openFinders } from "../scan/finders.ts";
import type { Finders } from "../secrets.ts";
import { findLeak } from "../secrets.ts";
import { readText } from "../sources/files.ts";
import { attribute } from "../sources/git-attribution.ts";
import { readObjects } from "../sources/git-objects.ts";
import { type Notes, type Piece, wholeLimit } from "../sources/git-objects-model.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import { saltOf } from "../sources/salt.ts";
import { type GitState, readGitState } from "./git-state.ts";
import type { Judged } from "./judge.ts";
import { loadPolicy } from "./policy-file.ts";
import { type Placed, placeLeaks, type ScannedPieces, scanPieces } from "./scan-pieces.ts";
import { markIgnored } from "./scan-tree.ts";

/** What git is asked to deliver, and how it is judged. */
export interface PieceRun {
  readonly mode: "staged" | "diff" | "history";
  readonly repository: GitRepository;
  readonly pieces: Iterable<Piece>;
  /** Filled while the pieces are taken. */
  readonly notes: Notes;
  /** Asked for after the pieces were taken. */
  readonly commits: () => number;
  /** Paths of the index, for what an ignore names all the same (G62). */
  readonly paths?: readonly string[];
  /** What will be there once it is committed, and which of it is new: files of runtimes are judged as they stand then. */
  readonly state?: () => GitState | undefined;
  /** The whole index, for what the key being committed opens. */
  readonly index?: () => Iterable<Piece>;
  /** Files and bytes read, where only those with something in them are delivered. */
  readonly counts?: { readonly files: number; readonly bytes: number };
  /** Opened already. */
  readonly finders?: Finders;
  /** A history: what no ref reaches counts too. */
  readonly unreachable?: boolean;
  /** These pieces are one part of a divided run. */
  readonly shard?: Shard;
}

const exposureOf = (mode: PieceRun["mode"]): Exposure => (mode === "staged" ? "staged" : "committed");

/** Asks git where the hits of a history came from: for them alone, in one pass. */
const placed = (run: PieceRun, scanned: ScannedPieces, finders: Finders) => {
  const telling = scanned.leaks.filter(({ spans, opens }) => spans.length + opens.length > 0);
  const oids = new Set(telling.flatMap((leak) => (leak.part === "name" ? [] : [scanned.objects.get(leak) ?? ""])));
  const names = new Set(telling.flatMap(({ part, source }) => (part === "name" ? [source.path] : [])));
  const places = attribute(run.repository, { oids, names });
  const found = placeLeaks(finders, { ...scanned, leaks: telling }, places, run.unreachable === true);
  return rescanned(run.repository, finders, found);
};

/** A path tells code from settings: what was found without one is judged again with it, as every other command does. */
const rescanned = (
  repository: GitRepository,
  finders: Awaited<ReturnType<typeof openFinders>>,
  found: readonly Placed[],
): readonly Leak[] => {
  const again = new Map<string, Leak>();
  for (const { leak, oid } of found) {
    if (leak.part === undefined && leak.source.offset === undefined) again.set(oid, leak);
  }
  const judged = new Map<string, Leak | undefined>();
  for (const object of readObjects(repository, [...again.keys()])) {
    if ("missing" in object || object.offset > 0 || object.bytes.length >= wholeLimit) continue;
    const leak = again.get(object.oid);
    // What a pointer stands for lies elsewhere: a pointer itself holds nothing.
    const anew = leak && findLeak(finders, { ...leak.source, bytes: object.bytes });
    if (leak !== undefined && !isPointer(object.bytes)) judged.set(object.oid, anew);
  }
  return found.flatMap(({ leak, oid }) => {
    if (!judged.has(oid) || leak.part !== undefined) return [leak];
    const anew = judged.get(oid);
    return anew === undefined ? [] : [anew];
  });
};

const isPointer = (bytes: Uint8Array): boolean =>
  bytes.length < 1024 && new TextDecoder().decode(bytes.subarray(0, 48)).startsWith("version https://git-lfs");

const indexed = ({ repository, paths = [] }: PieceRun, leaks: readonly Leak[]): readonly Leak[] => {
  const { top, options } = repository;
  if (top === undefined || paths.length === 0) return leaks;
  const files = new Map(paths.map((path) => [path, "staged"] as const));
  return markIgnored([{ prefix: "", directory: top, env: options.env, files }], leaks, paths, "staged");
};

/** Texts for code frames: a path of which several versions were found has none that fits all its findings. */
const frames = (texts: readonly Document[]): ReadonlyMap<string, Document> => {
  const versions = new Map<string, Document | undefined>();
  for (const text of texts) versions.set(text.source.path, versions.has(text.source.path) ? undefined : text);
  return new Map([...versions].flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
};

/** A key that is staged alone still opens what was committed before it: sealed files of the whole index. */
const sealedBeside = ({ index }: PieceRun, leaks: readonly Leak[]): readonly Leak[] => {
  if (index === undefined || !leaks.some(({ opens }) => opens.length > 0)) return [];
  const known = new Set(leaks.map(({ source }) => source.path));
  const sealed: Leak[] = [];
  for (const { kind, path, bytes, offset } of index()) {
    const seal = kind === "file" && offset === 0 && !known.has(path) ? sealOf(path, bytes) : undefined;
    if (seal === undefined) continue;
    const source = { path, exposure: "tracked" } as const;
    sealed.push({ source, document: "none", title: "", authPath: false, spans: [], opens: [], sealed: seal });
  }
  return sealed;
};

/** Judges what git delivered: pieces in, report out. Paths are told from the top of the repository. */
export const judgePieces = async (context: CommandContext, run: PieceRun): Promise<Judged> => {
  const { repository, mode } = run;
  const root = repository.top ?? repository.gitDirectory;
  const finders = run.finders ?? (await openFinders());
  const scanned = await scanPieces(finders, run.pieces, exposureOf(mode));
  context.laps?.lap("scan");
  const found = mode === "history" ? placed(run, scanned, finders) : indexed(run, scanned.leaks);
  const leaks = [...found, ...sealedBeside(run, found)];

  const { policy, rules, document, change, beside } = await loadPolicy(context, root);
  context.laps?.lap("policy");
  const gitleaksIgnore = policy.compat?.includes("gitleaks")
    ? (beside ?? ((name) => readText(root, name)))(".gitleaksignore")
    : undefined;
  const state = await readGitState(run.state?.(), { policy, rules });
  const documents = document === undefined ? [] : [document];
  for (const one of state.documents) if (one.source.path !== document?.source.path) documents.push(one);
  const result = await check({
    documents,
    leaks,
    texts: scanned.texts,
    salt: saltOf({ folders: [root], repository: root, env: repository.options.env }),
    ...(gitleaksIgnore === undefined ? {} : { gitleaksIgnore }),
    policy,
    ...(change === undefined ? {} : { policyChange: change }),
    rules,
    runtimes: state.documents.length > 0 ? runtimes : [],
    now: context.now,
    ...(run.shard === undefined ? { reports: state.reports } : { keeps: historyKeeps(run.shard) }),
    ignores: context.options.ignores,
    complete: false,
    lap: context.laps?.lap,
  });
  const { skipped, unjudged } = run.notes;
  const { files, bytes } = run.counts ?? scanned;
  const part = run.shard === undefined ? {} : { shard: run.shard };
  const scope = { mode, files, bytes, commits: run.commits(), skipped, ...part };
  const report = buildReport(result, scope, unjudged, context.now);
  return {
    report,
    documents: new Map([...frames(scanned.texts), ...frames(state.documents)]),
    homes: result.homes,
    policy,
    baseline: result.baseline,
  };
};
