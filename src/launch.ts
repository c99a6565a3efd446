// The command: starts `program.js` with the code compiled by an earlier run.
import { join } from "node:path";
import { runCompiled } from "./sources/compiled.ts";

// Chunks ask this module for what they share with the program, so both are one.
runCompiled(join(__dirname, "program.js"), { exports, require, module });
