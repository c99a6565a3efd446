/** What is staged, as the lean program has it from the same git: nothing need be asked again. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Handed } from "../hook/look.ts";
import type { Span } from "../scan/model.ts";
import { Secret } from "../secret.ts";
import type { Finders } from "../secrets.ts";
import type { Env } from "./git-env.ts";
import { type Notes, newNotes, type Piece } from "./git-objects-model.ts";
import { findRepository } from "./git-place.ts";
import { namesPiece } from "./git-range-pieces.ts";
import { findPlace, type GitRepository, openRepository } from "./git-refs.ts";
import { takeHanded } from "./handed.ts";

export interface HandedBlobs {
  readonly repository: GitRepository;
  readonly paths: readonly string[];
  readonly pieces: Iterable<Piece>;
  readonly notes: Notes;
  readonly finders: Finders;
}

/** Variables that move the repository or its configuration elsewhere. */
const moving = /^(?:GIT_(?:DIR|WORK_TREE|COMMON_DIR|CONFIG\w*)|GITHEAD_.*)$/;

/** A repository in its own work tree, no merge going on: what the disk says of it is what git would say. */
const isPlain = (top: string, env: Env): boolean => {
  const directory = join(top, ".git");
  if (Object.entries(env).some(([name, value]) => value !== undefined && moving.test(name))) return false;
  if (!statSync(directory).isDirectory() || existsSync(join(directory, "MERGE_HEAD"))) return false;
  const config = readFileSync(join(directory, "config"), "latin1");
  const bare = [...config.matchAll(/^.*\bbare\b.*$/gim)].map(([line]) => line.trim());
  return bare.length > 0 && bare.every((line) => line === "bare = false") && !/worktree|include/i.test(config);
};

/** `undefined`: git must be asked. */
export const knownRepository = (cwd: string, env: Env): GitRepository | undefined => {
  const place = findPlace(cwd, env);
  const top = findRepository(cwd, place, cwd)?.top;
  if (top === undefined || !isPlain(top, env)) return undefined;
  if ((place.GIT_INDEX_FILE === undefined) !== (env.GIT_INDEX_FILE === undefined)) return undefined;
  let opened: GitRepository | undefined;
  const asked = (): GitRepository => (opened ??= openRepository(cwd, env));
  return {
    options: { cwd, env: place },
    top,
    get gitDirectory() {
      return asked().gitDirectory;
    },
    get commonDirectory() {
      return asked().commonDirectory;
    },
    get objects() {
      return asked().objects;
    },
    get digits() {
      return asked().digits;
    },
    get shallow() {
      return asked().shallow;
    },
    get partial() {
      return asked().partial;
    },
  };
};

/** Its classes are not the ones of this program. */
const ownSpan = (span: Span): Span => {
  let secret: Secret | undefined;
  span.secret.hashed((value) => {
    secret = new Secret(value, span.secret.kind);
    return "";
  });
  return secret === undefined ? span : { ...span, secret };
};

const ownFinders = ({ read, ...finders }: Finders): Finders => ({
  ...finders,
  read: (task) => {
    const { spans, document } = read(task);
    return { spans: spans.map(ownSpan), document };
  },
});

/** In the order in which git is asked for blobs: each once, with all its paths. */
function* piecesOf(files: Handed["files"]): Generator<Piece> {
  if (files.length > 0) yield namesPiece(files.map(({ path }) => path));
  for (const oid of new Set(files.map((file) => file.oid))) {
    for (const file of files) if (file.oid === oid) yield { kind: "file", ...file, offset: 0, commits: [] };
  }
}

/** What `stagedBlobs` would deliver; `undefined`: nothing was handed over, or it does not tell everything. */
export const handedBlobs = ({ cwd, env }: { readonly cwd: string; readonly env: Env }): HandedBlobs | undefined => {
  const handed = takeHanded();
  const repository = handed && knownRepository(cwd, env);
  if (handed === undefined || repository === undefined) return undefined;
  const paths = handed.files.map(({ path }) => path);
  return { repository, paths, pieces: piecesOf(handed.files), notes: newNotes(), finders: ownFinders(handed.finders) };
};
