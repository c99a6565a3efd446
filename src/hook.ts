// The hooks pre-commit and commit-msg: reads what the wrapper pipes in (`hook-script.ts`) and ends with 0 if nothing could be reported;
// else the whole program judges.
import { readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Loud } from "./hook/holds.ts";
import { isClean, isQuietMessage, type OpenReader } from "./hook/look.ts";
import { runCompiled } from "./sources/compiled.ts";

const readAll = (): Buffer => {
  const parts: Buffer[] = [];
  for (;;) {
    const part = Buffer.allocUnsafe(262_144);
    const count = readSync(0, part, 0, part.length, null);
    if (count === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts.push(part.subarray(0, count));
  }
};

// Beside it in `dist`; nothing of them is opened for a commit without a hit.
const openReader: OpenReader = () => {
  const own = { exports: { holdsAnything: (_: Loud): boolean => true } };
  runCompiled(join(__dirname, "hook-scan.js"), { exports: own.exports, require, module: own });
  let texts: string | undefined;
  const readTexts = (): string => (texts ??= readFileSync(join(__dirname, "hook-shapes.txt"), "latin1"));
  return ({ files, names, kernel }) => own.exports.holdsAnything({ files, names, kernel, texts: readTexts });
};

// `commit-msg <file>` of git, or nothing: then it is the index.
const [hook = "pre-commit", file, ...more] = process.argv.slice(2);

const clean = ((): boolean => {
  try {
    return file === undefined ? isClean(readAll(), openReader) : isQuietMessage(readFileSync(file));
  } catch {
    // Whatever it was, the program judges what git holds, and says what is wrong.
    return false;
  }
})();

if (!clean) {
  process.argv.splice(2, process.argv.length, "hook", hook, ...(file === undefined ? [] : [file, ...more]));
  require("./auth-lint.js");
}
