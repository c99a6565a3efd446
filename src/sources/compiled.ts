/**
 * Runs a file of `dist` with V8's compiled code of an earlier run, kept in the user's cache directory: compiling takes
 * longer than checking. Nothing of what is judged is in it. NODE_DISABLE_COMPILE_CACHE=1 does without.
 */
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder, isOwn, isOwnFolder } from "./cache-folder.ts";

interface Kept {
  readonly code: Buffer;
  /** Unix time in ms. */
  readonly written: number;
  /** How many runs have added to it. */
  readonly runs: number;
}

/** Milliseconds. Each run compiles what the one before did not need: code that is older takes that up. */
const lasting = 60_000;
/** By then it holds what runs need; to write it takes longer than to compile the little that is new. */
const enoughRuns = 8;

/**
 * V8 runs damaged code and crashes: it checks the length, not the content. So the file holds the code twice, and both
 * must be the same; to compare takes a hundredth of what a checksum would. A last byte counts the runs it is of.
 */
const readCode = (folder: string, name: string): Kept | undefined => {
  try {
    if (!isOwnFolder(folder)) return undefined;
    const descriptor = openSync(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const stats = fstatSync(descriptor);
      if (!isOwn(stats)) return undefined;
      const bytes = readFileSync(descriptor);
      const code = bytes.subarray(0, bytes.length / 2);
      const same = bytes.length % 2 === 1 && code.equals(bytes.subarray(code.length, -1));
      return same ? { code, written: stats.mtimeMs, runs: bytes.at(-1) ?? 0 } : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // None yet.
    return undefined;
  }
};

const keepCode = (folder: string, kind: string, name: string, script: Script, runs: number): void => {
  try {
    const fresh = join(folder, `${name}.${process.pid}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwnFolder(folder)) return;
    const code = script.createCachedData();
    writeFileSync(fresh, Buffer.concat([code, code, Buffer.of(runs)]), { mode: 0o600, flag: "wx" });
    renameSync(fresh, join(folder, name));
    const isOld = (other: string): boolean => other.startsWith(kind) && other !== name;
    for (const other of readdirSync(folder).filter(isOld)) rmSync(join(folder, other), { force: true });
  } catch {
    // A home that cannot be written to: the next run compiles again.
  }
};

/** A CommonJS module's own three. */
export interface ModuleScope {
  readonly exports: unknown;
  readonly require: unknown;
  readonly module: unknown;
}

/**
 * Runs the CommonJS file as if it were the module of this scope.
 * @param keeps `false`: this run needs too little for its code to be of use to others
 * @param file absolute; begins with `//` and 16 hex digits of its own hash, by which its code is kept
 */
export const runCompiled = (file: string, scope: ModuleScope, keeps = true): void => {
  // The bundler writes ASCII alone, and this needs no decoding.
  const source = readFileSync(file, "latin1");
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder(process.env);
  // Told apart by what the code was compiled from and for; V8 itself refuses code of another version, flags or length.
  const kind = `${process.version}-${process.arch}-${file.replace(/^.*[\\/]|\.js$/g, "")}-`;
  const name = `${kind}${source.slice(2, 18)}.code`;
  const kept = folder === undefined ? undefined : readCode(folder, name);
  const wrapped = `(function (exports, require, module) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(kept && { cachedData: kept.code }) });
  // At the end: only then are the functions compiled that a run needs.
  const runs = kept === undefined || script.cachedDataRejected ? 0 : kept.runs;
  const isFresh = runs > 0 && (runs >= enoughRuns || Date.now() - (kept?.written ?? 0) < lasting);
  if (folder !== undefined && keeps && !isFresh) {
    process.once("exit", () => keepCode(folder, kind, name, script, runs + 1));
  }
  script.runInThisContext()(scope.exports, scope.require, scope.module);
};
