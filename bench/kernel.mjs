// What the engine costs on a tree, beside ripgrep with the same literals: CPU of whole processes, interleaved, medians.
// node bench/kernel.mjs [folder] [rounds]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const folder = resolve(process.argv[2] ?? "node_modules");
const rounds = Number(process.argv[3] ?? 7);
const work = mkdtempSync(join(tmpdir(), "auth-lint-kernel-"));
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const entry = `
import { openSync, readSync, closeSync, readdirSync } from "node:fs";
import { createScanner } from ${JSON.stringify(resolve("src/scan/scan.ts"))};
import { scanStream } from ${JSON.stringify(resolve("src/scan/scan-stream.ts"))};
import { gatherAnchors } from ${JSON.stringify(resolve("src/scan/kernel/literals.ts"))};
import { openTables } from ${JSON.stringify(resolve("src/scan/kernel/open-tables.ts"))};
import { openKernel } from ${JSON.stringify(resolve("src/scan/kernel/kernel.ts"))};
import { kernelWords } from ${JSON.stringify(resolve("src/scan/kernel/words.ts"))};
import { issuers } from ${JSON.stringify(resolve("src/tokens/index.ts"))};
const [mode, folder] = process.argv.slice(2);
const started = process.hrtime.bigint();
if (mode === "literals") {
  const { literals } = gatherAnchors(issuers, kernelWords);
  process.stdout.write(literals.map(({ text }) => text).join("\\n"));
} else {
  const walk = (path, visit) => {
    for (const one of readdirSync(path, { withFileTypes: true })) {
      const at = path + "/" + one.name;
      if (one.isDirectory()) walk(at, visit);
      else if (one.isFile()) visit(at);
    }
  };
  const scanner = mode === "scan" || mode === "start" ? createScanner({ issuers }) : undefined;
  const kernel = scanner ? undefined : openKernel(openTables(issuers, kernelWords).image, mode === "twin" ? "twin" : "wasm");
  const reserve = scanner ? scanner.room : kernel.reserve;
  const opened = process.hrtime.bigint();
  const result = { files: 0, bytes: 0, found: 0, open: Number(opened - started) / 1e6 };
  let work = 0;
  const room = reserve(2 << 20);
  const timed = (run) => {
    const start = process.hrtime.bigint();
    result.found += run();
    work += Number(process.hrtime.bigint() - start);
  };
  // As in the program: what fits is read whole, larger files piece by piece.
  const readFrom = (file) => (target) => {
    const count = readSync(file, target, 0, target.length, null);
    result.bytes += count;
    return count;
  };
  const readPieces = (path, read) => {
    if (scanner) return timed(() => scanStream(scanner, path, read).length);
    for (let size = 1; size > 0; ) {
      size = read(room);
      if (mode !== "read") timed(() => kernel.scan(room.subarray(0, size)).length / 2);
    }
  };
  walk(folder, (path) => {
    const file = openSync(path);
    const read = readFrom(file);
    let size = 0;
    let count = -1;
    while (count !== 0 && size < room.length) size += count = read(size === 0 ? room : room.subarray(size));
    if (count !== 0) {
      let held = room.slice(0, size);
      readPieces(path, (target) => {
        if (held.length === 0) return read(target);
        const part = held.subarray(0, target.length);
        target.set(part);
        held = held.subarray(part.length);
        return part.length;
      });
    } else if (mode !== "read") {
      const bytes = room.subarray(0, size);
      timed(() => (scanner ? scanner.scan({ bytes, path }).length : kernel.scan(bytes).length / 2));
    }
    closeSync(file);
    result.files++;
  });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ...result, work: work / 1e6, cpu: (userCPUTime + systemCPUTime) / 1e3, rss: maxRSS / 1024 }));
}
`;

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** CPU milliseconds of a command and its children, by the shell's own clock. */
const shellCpu = (command) => {
  const { stdout } = spawnSync("sh", ["-c", `${command} > /dev/null 2>&1; times`], { encoding: "utf8", env });
  const times = (stdout.trim().split("\n")[1] ?? "").match(/(\d+)m([\d.]+)s/g) ?? [];
  return times.reduce(
    (sum, text) => sum + 60_000 * Number.parseInt(text, 10) + 1000 * Number.parseFloat(text.split("m")[1]),
    0,
  );
};

try {
  writeFileSync(join(work, "entry.mjs"), entry);
  const main = join(work, "main.cjs");
  await build({
    entryPoints: [join(work, "entry.mjs")],
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    outfile: main,
  });
  const run = (mode, at = folder) =>
    spawnSync(process.execPath, [main, mode, at], { encoding: "utf8", env, maxBuffer: 1 << 28 });
  writeFileSync(join(work, "literals"), run("literals").stdout);
  const empty = mkdtempSync(join(work, "empty-"));
  const anchors = `-F -f '${join(work, "literals")}' --no-ignore --hidden -a -j1 '${folder}'`;
  const rg = { "rg -F": `rg -c ${anchors}`, "rg -F -q": `rg -l --max-count 1 ${anchors}`, "node -e 0": `node -e 0` };
  const hasRg = spawnSync("rg", ["--version"]).status === 0;
  const modes = ["read", "kernel", "scan"];
  const results = { start: [], ...Object.fromEntries(modes.map((mode) => [mode, []])) };
  const cpus = Object.fromEntries(Object.keys(rg).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const mode of modes) results[mode].push(JSON.parse(run(mode).stdout));
    results.start.push(JSON.parse(run("start", empty).stdout));
    for (const [name, command] of Object.entries(rg))
      if (hasRg || name === "node -e 0") cpus[name].push(shellCpu(command));
  }
  const [{ files, bytes }] = results.scan;
  console.log(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, bundle ${(statSync(main).size / 1024).toFixed(0)} KB, ${rounds} rounds`,
  );
  for (const [mode, list] of Object.entries(results)) {
    const of = (key) => median(list.map((one) => one[key]));
    const speed =
      of("work") > 1
        ? `${(bytes / 1e3 / of("work")).toFixed(0)} MB/s, best ${(bytes / 1e3 / Math.min(...list.map((one) => one.work))).toFixed(0)}`
        : "";
    const rate = `${(of("found") / (bytes / 1e6)).toFixed(2)} found a MB`;
    console.log(
      [
        mode.padEnd(10),
        `cpu ${of("cpu").toFixed(0)} ms`,
        `rss ${of("rss").toFixed(0)} MB`,
        `open ${of("open").toFixed(2)} ms`,
        speed,
        rate,
      ].join("  "),
    );
  }
  for (const [name, list] of Object.entries(cpus)) {
    if (list.length > 0)
      console.log(
        `${name.padEnd(10)}  cpu ${median(list).toFixed(0)} ms  scan is ${(median(results.scan.map((one) => one.cpu)) / median(list)).toFixed(2)} of it`,
      );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
