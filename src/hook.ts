// The hooks pre-commit and commit-msg: reads what the wrapper pipes in (`hook-script.ts`) and ends with 0 if nothing could be reported.
// What was found is judged by `hook-judge.js`, where that is plain; else the whole program judges.
import { readFileSync, readSync } from "node:fs";
import { handOver } from "./sources/handed.ts";
import { inflate, openJudge, openScan, openTexts } from "./sources/hook-scan.ts";
import { mayJudge } from "./sources/own-rules.ts";

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

const whole = (): void => {
  process.argv.splice(2, process.argv.length, "hook", hook, ...(file === undefined ? [] : [file, ...more]));
  require("./auth-lint.js");
};

/** 0: there is nothing to report; `undefined`: the program judges. */
const judge = async (): Promise<number | undefined> => {
  const scan = openScan(require);
  if (file !== undefined) return scan.isQuietMessage?.(readFileSync(file)) === true ? 0 : undefined;
  const found = scan.lookAt?.(readAll(), openTexts(), inflate);
  if (found === undefined) return undefined;
  const others = mayJudge(
    process.cwd(),
    found.files.map(({ path }) => path),
  );
  if (found.finders === undefined) return others ? undefined : 0;
  handOver(found);
  // What stores and chains make of it, and rules of one's own, only the program knows.
  if (others) return undefined;
  return hook === "pre-commit" ? openJudge(require).judgeStaged?.(found, Date.now()) : undefined;
};

// To leave at once spares the taking down of a heap. Whatever fails here, the program judges what git holds, and says
// what is wrong.
judge().then((code) => (code === undefined ? whole() : process.exit(code)), whole);
