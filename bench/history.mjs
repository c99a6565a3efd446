// How long a whole history takes, against what git needs to give its objects away: `node bench/history.mjs`.
//   --commits N      of the generated repository (20000)
//   --repository DIR instead of it
//   --program FILE   instead of dist/auth-lint.js
//   --rounds N       interleaved (7)
//   --ratio R        fail above this ratio of wall times
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildHistory } from "./history-repository.mjs";

const { values } = parseArgs({
  options: {
    commits: { type: "string", default: "20000" },
    repository: { type: "string" },
    program: { type: "string", default: new URL("../dist/auth-lint.js", import.meta.url).pathname },
    rounds: { type: "string", default: "7" },
    ratio: { type: "string" },
  },
});

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const scratch = mkdtempSync(join(tmpdir(), "auth-lint-bench-"));
const repository = values.repository ?? join(tmpdir(), `auth-lint-bench-history-${values.commits}`);
if (values.repository === undefined) await buildHistory(repository, Number(values.commits));

const catFile = ["cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer"];
const contenders = {
  "git cat-file > /dev/null": ["git", catFile],
  "auth-lint history": [
    process.execPath,
    [resolve(values.program), "history", "--fail-on", "never", "--format", "json"],
  ],
};

/** Wall and processor seconds, and the peak of memory in MB where `/usr/bin/time` is there. */
const measure = ([command, args]) => {
  const report = join(scratch, "time");
  const timed = ["-f", "%e %U %S %M", "-o", report, command, ...args];
  const sink = openSync("/dev/null", "w");
  const start = process.hrtime.bigint();
  const run = spawnSync("/usr/bin/time", timed, { cwd: repository, env, stdio: ["ignore", sink, "inherit"] });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(sink);
  if (run.error !== undefined) throw new Error("/usr/bin/time is needed (Debian: time)");
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status}`);
  const [, user, system, peak] = readFileSync(report, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, peak: peak / 1024 };
};

const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];

const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, contender] of Object.entries(contenders)) results[name].push(measure(contender));
}
rmSync(scratch, { recursive: true });

const rows = Object.entries(results).map(([name, runs]) => ({
  name,
  wall: median(runs.map(({ wall }) => wall)),
  cpu: median(runs.map(({ cpu }) => cpu)),
  peak: Math.max(...runs.map(({ peak }) => peak)),
}));
for (const { name, wall, cpu, peak } of rows) {
  console.log(`${name.padEnd(26)} ${wall.toFixed(2)} s wall  ${cpu.toFixed(2)} s cpu  ${peak.toFixed(0)} MB`);
}
const [floor, own] = rows;
const ratio = own.wall / floor.wall;
console.log(`ratio ${ratio.toFixed(2)} wall, ${(own.cpu / floor.cpu).toFixed(2)} cpu`);
if (values.ratio !== undefined && ratio > Number(values.ratio)) process.exit(1);
