// The whole gate: every step runs, the first failure is the exit code. `--fix` formats and regenerates first.
import { spawnSync } from "node:child_process";

const run = (says, command, args) => {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: false });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${says} (${seconds} s)\n`);
  return status === 0;
};

if (process.argv.includes("--fix")) {
  run("generate", "node", ["scripts/gen.mjs"]);
  run("format", "npx", ["biome", "check", "--write", "."]);
  run("build", "node", ["scripts/build.mjs"]);
}

const steps = [
  ["format and lint", "npx", ["biome", "ci", "--error-on-warnings", "."]],
  ["types", "npx", ["tsc", "--noEmit"]],
  ["generated files are fresh", "node", ["scripts/gen.mjs", "--check"]],
  ["dist is fresh", "node", ["scripts/build.mjs", "--check"]],
  ["unused code", "npx", ["knip"]],
  ["package", "npx", ["publint", "--strict"]],
  ["tests", "npx", ["vitest", "run"]],
];

const failed = steps.filter(([says, command, args]) => !run(says, command, args)).map(([says]) => says);
if (failed.length > 0) console.error(`The gate is shut: ${failed.join(", ")}.`);
process.exit(failed.length > 0 ? 1 : 0);
