// The hooks pre-commit and commit-msg: reads what the wrapper pipes in (`hook-script.ts`) and ends with 0 if nothing could be reported;
// else the whole program judges.
import { readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { isQuietMessage, lookAt } from "./hook/look.ts";
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
  readonly lookAt?: typeof lookAt;
  readonly isQuietMessage?: typeof isQuietMessage;
}

/** Beside it in `dist`. */
const openScan = (): Scan => {
  const exports: Scan = {};
  const own = { exports };
  runCompiled(join(__dirname, "hook-scan.js"), { exports, require, module: own });
  return own.exports;
};

const readTexts = (): (() => string) => {
  let texts: string | undefined;
  return () => (texts ??= readFileSync(join(__dirname, "hook-shapes.txt"), "latin1"));
};

// `commit-msg <file>` of git, or nothing: then it is the index.
const [hook = "pre-commit", file, ...more] = process.argv.slice(2);

const clean = ((): boolean => {
  try {
    const scan = openScan();
    if (file !== undefined) return scan.isQuietMessage?.(readFileSync(file)) === true;
    const found = scan.lookAt?.(readAll(), readTexts());
    if (typeof found === "object") handOver(found);
    return found === "clean";
  } catch {
    // Whatever it was, the program judges what git holds, and says what is wrong.
    return false;
  }
})();

// To leave at once spares the taking down of a heap.
if (clean) process.exit(0);
process.argv.splice(2, process.argv.length, "hook", hook, ...(file === undefined ? [] : [file, ...more]));
require("./auth-lint.js");
