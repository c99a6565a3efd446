// `auth-lint check` of a state directory, against the start of Node alone: medians of interleaved rounds.
// Usage: node bench/check.mjs [rounds] [path of auth-lint.js]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { buildState } from "./state.mjs";

const budget = 2.0;
const rounds = Number(process.argv[2] ?? 20);
const program = process.argv[3] ?? fileURLToPath(new URL("../dist/auth-lint.js", import.meta.url));

// Node 20 parses this bundle at every start (about 45 ms), which would hide the difference.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const time = (args, cwd) => {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  if (error !== undefined) throw error;
  return { elapsed: performance.now() - start, status };
};

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const measure = (name, troubled) => {
  const directory = mkdtempSync(join(tmpdir(), "auth-lint-bench-"));

  try {
    const bytes = buildState(directory, troubled);
    const check = [program, "check", directory, "--fail-on", "never"];
    const { status } = time(check, directory);
    if (status !== 0) throw new Error(`auth-lint check ended with ${status}: its time would mean nothing`);

    const [floor, own] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      floor.push(time(["-e", "0"], directory).elapsed);
      own.push(time(check, directory).elapsed);
    }

    const ratio = median(own) / median(floor);
    const milliseconds = (values) => `${median(values).toFixed(1)} ms`;
    console.log(
      `${name}: node -e 0 ${milliseconds(floor)}, check ${milliseconds(own)}, ratio ${ratio.toFixed(2)}` +
        ` (openclaw.json ${Math.round(bytes / 1000)} kB, ${rounds} rounds, Node ${process.versions.node})`,
    );
    return ratio;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

if (!existsSync(program)) {
  console.error(`${program} is not there: run \`npm run build\` first.`);
  process.exit(2);
}

const healthy = measure("healthy state directory", false);
measure("with findings", true);
console.log(healthy <= budget ? `within the budget of ${budget}` : `over the budget of ${budget}`);
process.exitCode = healthy <= budget ? 0 : 1;
