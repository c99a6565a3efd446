// Wall, CPU and peak memory of a command, by /usr/bin/time (Debian: time).
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { NODE_EXTRA_CA_CERTS: _, ...plain } = process.env;
export const scratch = mkdtempSync(join(tmpdir(), "auth-lint-bench-"));
/** Of its own, so that the caches of whoever runs this have no say. */
export const env = { ...plain, XDG_CACHE_HOME: join(scratch, "cache") };

/** @returns seconds, MB, and what it wrote */
export const measure = (command, args, cwd, seconds = 90) => {
  const [times, out, err] = ["times", "out", "err"].map((name) => join(scratch, name));
  const [stdout, stderr] = [openSync(out, "w"), openSync(err, "w")];
  const timed = ["-f", "%e %U %S %M", "-o", times, "timeout", String(seconds), command, ...args];
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync("/usr/bin/time", timed, { cwd, env, stdio: ["ignore", stdout, stderr] });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(stdout);
  closeSync(stderr);
  if (error !== undefined) throw error;
  const [, user = 0, system = 0, peak = 0] = (readFileSync(times, "utf8").trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { wall, cpu: user + system, peak: peak / 1024, status, out, err, late: status === 124 };
};

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

/** Interleaved rounds of several contenders → the medians of each. A contender that was late runs once. */
export const interleave = (contenders, rounds) => {
  const results = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command, args, cwd } of contenders) {
      const known = results.get(name);
      if (known.some(({ late, wall }) => late || wall > 30)) continue;
      known.push(measure(command, args, cwd));
    }
  }
  return new Map(
    [...results].map(([name, runs]) => [
      name,
      {
        wall: median(runs.map(({ wall }) => wall)),
        cpu: median(runs.map(({ cpu }) => cpu)),
        peak: Math.max(...runs.map(({ peak }) => peak)),
        late: runs.some(({ late }) => late),
      },
    ]),
  );
};
