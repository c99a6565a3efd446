// auth-lint beside every scanner that is installed: `npm run bench -- [options]`. Builds what it measures on, the same
// in every run, below the system's temporary directory; interleaves all contenders and tells medians.
//   --only hook,tree,history,labelled,live   --rounds 7   --peers DIR[:DIR]   --commits 20000   --repository DIR
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildHistory } from "./history-repository.mjs";
import { buildLabelled } from "./labelled.mjs";
import { buildHome } from "./live.mjs";
import { interleave, measure } from "./measure.mjs";
import { installed, versionOf } from "./peers.mjs";
import { budget, buildPolicies } from "./policies.mjs";
import { buildStaged, stagedFiles } from "./staged.mjs";
import { buildTree } from "./tree.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "hook,tree,history,labelled" },
    rounds: { type: "string", default: "7" },
    peers: { type: "string", default: "" },
    commits: { type: "string", default: "20000" },
    repository: { type: "string" },
    root: { type: "string", default: fileURLToPath(new URL("..", import.meta.url)) },
  },
});
const root = resolve(values.root);
const program = join(root, "dist/auth-lint.js");
const work = join(tmpdir(), "auth-lint-bench");
mkdirSync(work, { recursive: true });
const rounds = Number(values.rounds);
const peers = installed(values.peers.split(":").filter(Boolean));
const own = (...args) => ({ command: process.execPath, args: [program, ...args] });
const shell = (text) => ({ command: "sh", args: ["-c", text] });

/** Rows of a table; times of the first row are the measure of the others. */
const print = (title, results, bytes, notes = new Map()) => {
  const [[, floor]] = results;
  console.log(`\n### ${title}\n`);
  console.log("| | wall s | × | CPU s | peak MB | MB/s | findings | recall | precision |");
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
  for (const [name, { wall, cpu, peak, late }] of results) {
    const speed = bytes === undefined ? "" : (bytes / 1e6 / wall).toFixed(1);
    const [findings = "", recall = "", precision = ""] = notes.get(name) ?? [];
    const cells = [late ? `> ${wall.toFixed(0)}` : wall.toFixed(3), (wall / floor.wall).toFixed(2), cpu.toFixed(2)];
    console.log(`| ${[name, ...cells, peak.toFixed(0), speed, findings, recall, precision].join(" | ")} |`);
  }
};

const contend = (floor, ownOnes, kind, cwd) => [
  { name: floor.name, cwd, ...floor },
  ...ownOnes.map((one) => ({ cwd, ...one })),
  ...peers.flatMap(({ name, command, [kind]: argumentsOf }) => {
    // Never a device: one of them moves its report into place, and as root that replaces /dev/null.
    const args = argumentsOf?.(join(work, "peer-report"), stagedFiles);
    return args === undefined ? [] : [{ name, command, args, cwd }];
  }),
];

const gitCalls = () => {
  const script = readFileSync(join(work, "hook/.git/hooks/pre-commit"), "utf8");
  return /git --no-pager[\s\S]*?HEAD --/.exec(script)?.[0].replaceAll("\\\n", " ");
};

const runHook = async () => {
  for (const leaking of [false, true]) {
    const cwd = join(work, leaking ? "hook-leak" : "hook");
    await buildStaged(cwd, root, leaking);
    const floor = { name: "the git call piped into `node -e 0`", ...shell(`${gitCalls()} | node -e 0`) };
    const hook = { name: "auth-lint, the hook", ...shell("exec sh .git/hooks/pre-commit") };
    const command = { name: "auth-lint staged", ...own("staged") };
    const all = contend(floor, [hook, command], "staged", cwd);
    print(`Hook: 3 staged files, ${leaking ? "one with a token" : "clean"}`, interleave(all, Math.max(rounds, 20)));
  }
};

const countIn = (name, cwd) => {
  const report = measure(process.execPath, [program, "check", "--format", "json", "--fail-on", "never"], cwd);
  const { summary } = JSON.parse(readFileSync(report.out, "utf8"));
  return [name, [summary.errors + summary.warnings]];
};

const runTree = () => {
  const cwd = values.repository ?? join(work, "tree");
  if (values.repository === undefined) buildTree(cwd);
  const cat = "find . -path ./.git -prune -o -type f -print0 | xargs -0 cat";
  const bytes = Number(execFileSync("sh", ["-c", `${cat} | wc -c`], { cwd }));
  const files =
    execFileSync("git", ["ls-files"], { cwd, maxBuffer: 1 << 28 })
      .toString()
      .split("\n").length - 1;
  const floor = { name: "find … -print0 \\| xargs -0 cat", ...shell(`${cat} > /dev/null`) };
  const check = { name: "auth-lint check", ...own("check", "--no-cache", "--fail-on", "never") };
  const again = { name: "auth-lint check, once more", ...own("check", "--fail-on", "never") };
  const results = interleave(
    contend(floor, [check, again, { name: "git diff-files", ...shell("git diff-files") }], "tree", cwd),
    Math.min(rounds, 5),
  );
  print(
    `Tree: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, warm`,
    results,
    bytes,
    new Map([countIn("auth-lint check", cwd)]),
  );
};

const runHistory = async () => {
  const cwd = values.repository ?? join(tmpdir(), `auth-lint-bench-history-${values.commits}`);
  if (values.repository === undefined) await buildHistory(cwd, Number(values.commits));
  const commits = execFileSync("git", ["rev-list", "--all", "--count"], { cwd }).toString().trim();
  const cat = "git cat-file --batch-all-objects --batch --unordered --buffer > /dev/null";
  const history = { name: "auth-lint history", ...own("history", "--fail-on", "never") };
  print(
    `History: ${commits} commits`,
    interleave(contend({ name: "git cat-file", ...shell(cat) }, [history], "history", cwd), Math.min(rounds, 3)),
  );
};

const runLive = async () => {
  const cwd = join(work, "home");
  if (!(await buildHome(cwd, root))) {
    console.log(`\nLive: skipped, Node ${process.versions.node} has no \`node:sqlite\``);
    return;
  }
  const floor = { name: "node -e 0", cwd, command: process.execPath, args: ["-e", "0"] };
  const live = { name: "auth-lint live", cwd, ...own("live", "--home", cwd, "--fail-on", "never") };
  print("Live: 12 runtimes, 40 caches, 5 SQLite stores", interleave([floor, live], Math.max(rounds, 20)));
};

/** Files named by a scanner → findings, recall by group, precision by file. */
const score = (paths, truths, cwd) => {
  const found = new Set(paths.map((path) => (path.startsWith("/") ? relative(cwd, path) : path.replace(/^\.\//, ""))));
  const hit = (group) => {
    const all = [...truths].filter(([, of]) => group === undefined || of === group);
    return (all.filter(([path]) => found.has(path)).length / all.length).toFixed(3);
  };
  const right = [...found].filter((path) => truths.has(path)).length;
  const precision = found.size === 0 ? "" : (right / found.size).toFixed(3);
  return [paths.length, `${hit()} (tokens ${hit("tokens")}, auth files ${hit("stores")})`, precision];
};

const runLabelled = async () => {
  const cwd = join(work, "labelled");
  const truths = await buildLabelled(cwd);
  if (!existsSync(join(cwd, ".git"))) {
    execFileSync("git", ["init", "--quiet"], { cwd });
    execFileSync("git", ["-c", "gc.auto=0", "add", "--all", "--force"], { cwd });
  }
  const files =
    execFileSync("git", ["ls-files"], { cwd, maxBuffer: 1 << 28 })
      .toString()
      .split("\n").length - 1;
  const notes = new Map();
  const results = new Map();
  const floor = measure("sh", ["-c", "find . -path ./.git -prune -o -type f -print0 | xargs -0 cat > /dev/null"], cwd);
  results.set("find … -print0 \\| xargs -0 cat", floor);
  const check = measure(process.execPath, [program, "check", "--format", "json", "--fail-on", "never"], cwd);
  results.set("auth-lint check", check);
  const { findings } = JSON.parse(readFileSync(check.out, "utf8"));
  const credentials = ["token-in-text", "auth-file-committed"];
  const sure = findings.filter(({ rule, severity }) => credentials.includes(rule) && severity !== "info");
  notes.set(
    "auth-lint check",
    score(
      sure.map(({ path }) => path),
      truths,
      cwd,
    ),
  );
  for (const { name, command, tree, paths, report, errors } of peers) {
    const output = join(work, `${name}.json`);
    const run = measure(command, tree(output), cwd);
    const text = readFileSync(report && existsSync(output) ? output : errors ? run.err : run.out, "utf8");
    results.set(name, run);
    notes.set(name, score(paths(text), truths, cwd));
  }
  print(`Labelled set: ${files} files, ${truths.size} of them with a credential`, results, undefined, notes);
};

const runPolicies = () => {
  const { plain, kept, broken, real } = buildPolicies(work, root);
  const check = (name, cwd) => ({ name, cwd, ...own("check", "--no-cache", "--fail-on", "never", "--format", "json") });
  const results = interleave(
    [
      check("built-in rules alone", plain),
      check("and 200 that are kept", kept),
      check("and 200 that are broken", broken),
    ],
    rounds,
  );
  print(`Own rules, on ${real ? "the corpus" : "40 made states"}`, results);
  const [floor, full] = [...results.values()];
  const ratio = full.cpu / floor.cpu;
  console.log(
    `\n${ratio.toFixed(2)} × the CPU of the built-in rules (budget ${budget}): ${ratio <= budget ? "kept" : "BROKEN"}`,
  );
};

console.log(
  `Node ${process.versions.node}, ${execFileSync("git", ["--version"]).toString().trim()}, ${cpus().length} × ${cpus()[0]?.model}`,
);
console.log(
  `Load at the start: ${loadavg()
    .map((one) => one.toFixed(1))
    .join(", ")}`,
);
console.log(`Peers: ${peers.map((peer) => `${peer.name} ${versionOf(peer)}`).join(", ") || "none found"}`);
const sections = {
  hook: runHook,
  tree: runTree,
  history: runHistory,
  labelled: runLabelled,
  live: runLive,
  policies: runPolicies,
};
for (const name of values.only.split(",")) await sections[name]?.();
