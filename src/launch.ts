/**
 * Starts `program.js` with V8's compiled code of an earlier run, kept in the user's cache directory: compiling takes
 * longer than checking. Nothing of what is judged is in it. NODE_DISABLE_COMPILE_CACHE=1 does without.
 */
import {
  closeSync,
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

const file = join(__dirname, "program.js");
// The bundler writes ASCII alone, and this needs no decoding.
const source = readFileSync(file, "latin1");
const { env } = process;

/** Where compiled code may lie; undefined where none is wanted or no place is the user's own. */
const folder = ((): string | undefined => {
  if (env.NODE_DISABLE_COMPILE_CACHE || process.platform === "win32") return undefined;
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, ".cache"));
  return base?.startsWith("/") ? join(base, "auth-lint") : undefined;
})();

/** Told apart by what the code was compiled from and for; V8 itself refuses code of another version, flags or length. */
const platform = `${process.version}-${process.arch}-`;
const name = `${platform}${source.slice(2, 18)}.code`;

/** Compiled code is run as it is, so it must be a file that nobody else could have written. */
const readCode = (): Buffer | undefined => {
  if (folder === undefined) return undefined;
  try {
    const descriptor = openSync(join(folder, name), "r");
    try {
      const { uid, mode } = fstatSync(descriptor);
      return uid === process.getuid?.() && (mode & 0o022) === 0 ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // None yet.
    return undefined;
  }
};

const cachedData = readCode();
const wrapped = `(function (exports, require, module) {${source}\n})`;
const script = new Script(wrapped, { filename: file, ...(cachedData && { cachedData }) });

const keepCode = (): void => {
  if (folder === undefined) return;
  try {
    const fresh = join(folder, `${name}.${process.pid}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(fresh, script.createCachedData(), { mode: 0o600, flag: "wx" });
    renameSync(fresh, join(folder, name));
    const isOld = (other: string): boolean => other.startsWith(platform) && other !== name;
    for (const other of readdirSync(folder).filter(isOld)) rmSync(join(folder, other), { force: true });
  } catch {
    // A home that cannot be written to: the next run compiles again.
  }
};

// At the end: only then are the functions compiled that a run needs.
if (cachedData === undefined || script.cachedDataRejected) process.once("exit", keepCode);

// Chunks ask this module for what they share with the program, so both are one.
script.runInThisContext()(exports, require, module);
