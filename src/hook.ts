// The hooks pre-commit and commit-msg: reads what the wrapper pipes in (`hook-script.ts`) and ends with 0 if nothing could be reported;
// else the whole program judges.
import { readFileSync, readSync } from "node:fs";
import { handOver } from "./sources/handed.ts";
import { openScan, openTexts } from "./sources/hook-scan.ts";

const readAll = (): Buffer => {
  let all = Buffer.allocUnsafe(65_536);
  for (let length = 0; ; ) {
    const count = readSync(0, all, length, all.length - length, null);
    if (count === 0) return all.subarray(0, length);
    length += count;
    // A pipe gives a few KB at a time.
    if (length === all.length) all = Buffer.concat([all], length * 2);
  }
};

// `commit-msg <file>` of git, or nothing: then it is the index.
const [hook = "pre-commit", file, ...more] = process.argv.slice(2);

const clean = ((): boolean => {
  try {
    const scan = openScan(require);
    if (file !== undefined) return scan.isQuietMessage?.(readFileSync(file)) === true;
    const found = scan.lookAt?.(readAll(), openTexts());
    if (found?.finders !== undefined) handOver({ files: found.files, finders: found.finders });
    return found !== undefined && found.finders === undefined;
  } catch {
    // Whatever it was, the program judges what git holds, and says what is wrong.
    return false;
  }
})();

// To leave at once spares the taking down of a heap.
if (clean) process.exit(0);
process.argv.splice(2, process.argv.length, "hook", hook, ...(file === undefined ? [] : [file, ...more]));
require("./auth-lint.js");
