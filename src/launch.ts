// The command: starts `program.js` with the code compiled by an earlier run.
import { join } from "node:path";
import { runCompiled } from "./sources/compiled.ts";

/** What these compile is a fraction of what a check needs, and would make the next check slower than no code does. */
const isShort = /^(?:--version|-V|--help|-h|help|rules|explain|schema|completion)$/;

// Chunks ask this module for what they share with the program, so both are one.
runCompiled(
  join(__dirname, "program.js"),
  { exports, require, module },
  !process.argv.slice(2).some((word) => isShort.test(word)),
);
