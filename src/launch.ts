// The command: starts `program.js` with the code compiled by an earlier run.
import { join } from "node:path";
import { runCompiled } from "./sources/compiled.ts";

/** What these compile is a fraction of what a check needs, and would make the next check slower than no code does. */
const isShort = /^(?:--version|-V|--help|-h|help|rules|explain|schema|completion)$/;

const isLean = (): boolean => {
  try {
    const lean: { readonly isCleanlyStaged: (require: unknown) => boolean } = require("./staged.js");
    return lean.isCleanlyStaged(require);
  } catch {
    // Whatever it was, the program judges what git holds, and says what is wrong.
    return false;
  }
};

if (process.argv.length === 3 && process.argv[2] === "staged" && isLean()) process.exit(0);

// Chunks ask this module for what they share with the program, so both are one.
runCompiled(
  join(__dirname, "program.js"),
  { exports, require, module },
  !process.argv.slice(2).some((word) => isShort.test(word)),
);
