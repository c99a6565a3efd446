// The hooks pre-commit and commit-msg: reads what the wrapper pipes in (`hook-script.ts`) and ends with 0 if nothing could be reported;
// else the whole program judges.
import { readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { openReader as OpenScan } from "./hook/holds.ts";
import { isQuietMessage, lookAt, type OpenReader } from "./hook/look.ts";
import { runCompiled } from "./sources/compiled.ts";
import { handOver } from "./sources/handed.ts";

const readAll = (): Buffer => {
  const parts: Buffer[] = [];
  for (;;) {
    const part = Buffer.allocUnsafe(262_144);
    const count = readSync(0, part, 0, part.length, null);
    if (count === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts.push(part.subarray(0, count));
  }
};

interface Scan {
  readonly openReader?: typeof OpenScan;
}

// Beside it in `dist`; nothing of them is opened for a commit without a hit.
const openReader: OpenReader = (kernel) => {
  const exports: Scan = {};
  const own = { exports };
  runCompiled(join(__dirname, "hook-scan.js"), { exports, require, module: own });
  let texts: string | undefined;
  const readTexts = (): string => (texts ??= readFileSync(join(__dirname, "hook-shapes.txt"), "latin1"));
  if (own.exports.openReader === undefined) throw new TypeError("hook-scan.js lacks its export");
  return own.exports.openReader(kernel, readTexts);
};

// `commit-msg <file>` of git, or nothing: then it is the index.
const [hook = "pre-commit", file, ...more] = process.argv.slice(2);

const clean = ((): boolean => {
  try {
    if (file !== undefined) return isQuietMessage(readFileSync(file));
    const found = lookAt(readAll(), openReader);
    if (found === "clean") return true;
    if (found !== undefined) handOver(found);
    return false;
  } catch {
    // Whatever it was, the program judges what git holds, and says what is wrong.
    return false;
  }
})();

if (!clean) {
  process.argv.splice(2, process.argv.length, "hook", hook, ...(file === undefined ? [] : [file, ...more]));
  require("./auth-lint.js");
}
