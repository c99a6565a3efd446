// `auth-lint triage` of a 500 MB console log, beside `grep -E` with the patterns one would type: medians of interleaved
// rounds, in CPU time (user + system) and wall time. Usage: node bench/triage.mjs [rounds] [MB] [path of auth-lint.js]
import { closeSync, existsSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleave, scratch } from "./measure.mjs";
import { numbers } from "./words.mjs";

const budget = 150;
const rounds = Number(process.argv[2] ?? 3);
const megabytes = Number(process.argv[3] ?? 500);
const program = process.argv[4] ?? fileURLToPath(new URL("../dist/auth-lint.js", import.meta.url));

const subsystems = "gateway ws diagnostic agent/embedded cron channels/telegram memory sessions tools/exec".split(" ");
const words = (
  "lane wait message delivered typing indicator heartbeat tool call completed bash read write edit connected client " +
  "webchat snapshot compaction embedded run start prompt tokens input output session agent main channel queue ahead"
).split(" ");

/** A day of a gateway: one line in 200 is about a failure, as on a bad day. */
const makeLine = (random, time) => {
  const stamp = new Date(time).toISOString().replace("Z", "+00:00");
  const pick = (list) => list[random(list.length)];
  const id = () => `${random(0x7fffffff).toString(16)}-${random(0x7fffffff).toString(16)}`;
  const about = `requested=openai/gpt-5.5 candidate=openai/gpt-5.5 reason=${pick(["rate_limit", "auth", "timeout"])}`;
  switch (random(400)) {
    case 0:
      return `${stamp} [model-fallback/decision] model fallback decision: decision=candidate_failed ${about} next=a/b`;
    case 1:
      return `${stamp} [agent/embedded] embedded run failover decision: runId=${id()} stage=assistant decision=fallback_model reason=rate_limit from=openai/gpt-5.5 profile=sha256:9c018ec112cf`;
    default: {
      const text = Array.from({ length: 5 + random(12) }, () => pick(words)).join(" ");
      return `${stamp} [${pick(subsystems)}] ${text} durationMs=${random(100_000)} runId=${id()}`;
    }
  }
};

const writeLog = (path, size) => {
  const random = numbers(20261123);
  const file = openSync(path, "w");
  let time = Date.UTC(2026, 10, 1);
  for (let written = 0; written < size; ) {
    const lines = Array.from({ length: 5000 }, (_, index) => makeLine(random, time + index * 30));
    time += 150_000;
    written += writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
};

if (!existsSync(program)) {
  console.error(`${program} is not there: run \`npm run build\` first.`);
  process.exit(2);
}
try {
  const log = join(scratch, "gateway.log");
  writeLog(log, megabytes * 1e6);
  const size = statSync(log).size / 1e6;
  const grep = (patterns) => ({ name: `grep -iE '${patterns}'`, command: "grep", args: ["-iE", patterns, log] });
  const results = interleave(
    [
      { name: "auth-lint triage", command: process.execPath, args: [program, "triage", log, "--now", "2026-11-25"] },
      grep("rate|429|402|fallback|next=none"),
      grep("agent model|fallback|next=none|401|402|429"),
    ],
    rounds,
  );
  for (const [name, { wall, cpu, peak }] of results) {
    const speeds = `${Math.round(size / cpu)} MB/s of CPU, ${Math.round(size / wall)} MB/s of wall time`;
    console.log(`${name}: ${speeds}, peak ${Math.round(peak)} MB`);
  }
  const own = size / results.get("auth-lint triage").cpu;
  console.log(`${Math.round(size)} MB, ${rounds} rounds, Node ${process.versions.node}`);
  console.log(own >= budget ? `within the budget of ${budget} MB/s` : `below the budget of ${budget} MB/s`);
  process.exitCode = own >= budget ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
