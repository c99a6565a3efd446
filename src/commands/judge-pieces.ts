import { check } from "../check.ts";
import type { CommandContext } from "../command.ts";
import type { Document, Exposure, Leak } from "../model.ts";
import { documentKey } from "../policy/document-key.ts";
import { buildReport } from "../report.ts";
import { rules } from "../rules/index.ts";
import { openFinders } from "../scan/finders.ts";
import { readText } from "../sources/files.ts";
import { attribute } from "../sources/git-attribution.ts";
import type { Notes, Piece } from "../sources/git-objects-model.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import { saltOf } from "../sources/salt.ts";
import type { Judged } from "./judge.ts";
import { loadPolicy } from "./policy-file.ts";
import { placeLeaks, type ScannedPieces, scanPieces } from "./scan-pieces.ts";
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
  /** A history: what no ref reaches counts too. */
  readonly unreachable?: boolean;
}

const exposureOf = (mode: PieceRun["mode"]): Exposure => (mode === "staged" ? "staged" : "committed");

/** Asks git where the hits of a history came from: for them alone, in one pass. */
const placed = (run: PieceRun, scanned: ScannedPieces, finders: Awaited<ReturnType<typeof openFinders>>) => {
  const telling = scanned.leaks.filter(({ spans, opens }) => spans.length + opens.length > 0);
  const oids = new Set(telling.flatMap((leak) => (leak.part === "name" ? [] : [scanned.objects.get(leak) ?? ""])));
  const names = new Set(telling.flatMap(({ part, source }) => (part === "name" ? [source.path] : [])));
  const places = attribute(run.repository, { oids, names });
  return placeLeaks(finders, { ...scanned, leaks: telling }, places, run.unreachable === true);
};

const indexed = ({ repository, paths = [] }: PieceRun, leaks: readonly Leak[]): readonly Leak[] => {
  const { top, options } = repository;
  if (top === undefined || paths.length === 0) return leaks;
  const files = new Map(paths.map((path) => [path, "staged"] as const));
  return markIgnored([{ prefix: "", directory: top, env: options.env, files }], leaks, paths, "staged");
};

/** Judges what git delivered: pieces in, report out. Paths are told from the top of the repository. */
export const judgePieces = async (context: CommandContext, run: PieceRun): Promise<Judged> => {
  const { repository, mode } = run;
  const root = repository.top ?? repository.gitDirectory;
  const finders = await openFinders();
  const scanned = await scanPieces(finders, run.pieces, exposureOf(mode));
  const leaks = mode === "history" ? placed(run, scanned, finders) : indexed(run, scanned.leaks);

  const { policy, document } = await loadPolicy(context, root);
  const gitleaksIgnore = policy.compat?.includes("gitleaks") ? readText(root, ".gitleaksignore") : undefined;
  const result = await check({
    documents: document === undefined ? [] : [document],
    leaks,
    texts: scanned.texts,
    salt: saltOf({ folders: [root], repository: root, env: repository.options.env }),
    ...(gitleaksIgnore === undefined ? {} : { gitleaksIgnore }),
    policy,
    rules,
    runtimes: [],
    now: context.now,
    ignores: context.options.ignores,
    complete: false,
  });
  const { skipped, unjudged } = run.notes;
  const scope = { mode, files: scanned.files, bytes: scanned.bytes, commits: run.commits(), skipped };
  const report = buildReport(result, scope, unjudged, context.now);
  const shown = new Map<string, Document>(scanned.texts.map((text) => [documentKey(text.source), text]));
  return { report, documents: shown, homes: result.homes, policy };
};
