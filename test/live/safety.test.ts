// `live` looks on: it writes nothing, locks nothing, and follows nothing out of the home.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSqlite } from "../../src/sources/sqlite-module.ts";
import { createDirectory } from "../repository.ts";
import { codexAuth, writeHome } from "./home.ts";
import { crowdedHome, databases } from "./machine.ts";
import { reportLive, runLive } from "./run.ts";

const sqlite = loadSqlite();
if (sqlite === undefined) console.warn(`Databases skipped: Node ${process.versions.node} has no node:sqlite`);

let root = "";
let outside = "";

beforeEach(() => {
  root = createDirectory();
  outside = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

/** Everything that could change: names, kinds, sizes, times, modes and content. */
const stateOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const { mode, mtimeNs, ctimeNs, size, ino } = lstatSync(path, { bigint: true });
      const hash = statSync(path).isFile() ? createHash("sha256").update(readFileSync(path)).digest("hex") : "";
      return `${name} ${mode} ${size} ${ino} ${mtimeNs} ${ctimeNs} ${hash}`;
    })
    .join("\n");

test("reads 12 runtimes and 40 caches, and changes nothing", async () => {
  writeHome(root, crowdedHome());
  const before = stateOf(root);

  const { machine, unjudged } = await reportLive(root);

  const holdings = machine?.matrix.holdings ?? [];
  const found = new Set(holdings.map(({ path }) => path));
  expect(new Set(machine?.matrix.programs.map(({ runtime }) => runtime)).size).toBeGreaterThanOrEqual(12);
  expect(found.size).toBeGreaterThanOrEqual(sqlite === undefined ? 30 : 31);
  expect(unjudged).toEqual([]);
  expect(stateOf(root)).toBe(before);
});

/** Holds a transaction open until a line comes in; ends with 0 where it could commit. */
const writer = `
const { DatabaseSync } = require("node:sqlite");
const database = new DatabaseSync(process.argv[1]);
database.exec("PRAGMA journal_mode = " + process.argv[2] + "; PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
database.exec("UPDATE auth_profile_store SET updated_at = 2");
process.stdout.write("open");
process.stdin.once("data", () => {
  database.exec("UPDATE auth_profile_store SET updated_at = 3; COMMIT");
  database.close();
  process.exit(0);
});`;

test.skipIf(sqlite === undefined).each(["WAL", "DELETE"])(
  "goes on beside another process's transaction: %s",
  async (mode) => {
    writeHome(root, crowdedHome());
    const path = join(root, databases[0] ?? "");
    const busy = spawn(process.execPath, ["-e", writer, path, mode], { stdio: ["pipe", "pipe", "ignore"] });
    const ended = new Promise((done) => busy.once("exit", done));
    await new Promise((done) => busy.stdout.once("data", done));
    const before = stateOf(root);

    const { machine, unjudged } = await reportLive(root);

    expect(stateOf(root)).toBe(before);
    busy.stdin.write("\n");
    expect(await ended).toBe(0);
    expect(unjudged).toEqual([]);
    expect(machine?.matrix.holdings.map((one) => one.path)).toContain(databases[0]);
  },
);

const pathsIn = async (): Promise<readonly string[]> => {
  const { machine } = await reportLive(root);
  return machine?.matrix.holdings.map(({ path }) => path) ?? [];
};

test("follows a link inside the home", async () => {
  writeHome(root, { "vault/codex.json": codexAuth("a") });
  mkdirSync(join(root, ".codex"));
  symlinkSync("../vault/codex.json", join(root, ".codex/auth.json"));

  expect(await pathsIn()).toContain(".codex/auth.json");
});

test.each(["file", "folder", "two steps", "/etc"])("follows no link out of the home: %s", async (kind) => {
  writeHome(outside, { ".codex/auth.json": codexAuth("a") });
  const target = join(outside, ".codex");
  if (kind === "folder") symlinkSync(target, join(root, ".codex"));
  else {
    mkdirSync(join(root, ".codex"));
    if (kind === "/etc") symlinkSync("/etc/passwd", join(root, ".codex/auth.json"));
    if (kind === "file") symlinkSync(join(target, "auth.json"), join(root, ".codex/auth.json"));
    if (kind === "two steps") {
      symlinkSync(target, join(root, "elsewhere"));
      symlinkSync("../elsewhere/auth.json", join(root, ".codex/auth.json"));
    }
  }

  const { machine, scope, unjudged, findings } = await reportLive(root);

  const [only] = scope.skipped;
  expect(machine?.matrix.holdings).toEqual([]);
  expect(only).toMatchObject({
    path: kind === "folder" ? ".codex" : ".codex/auth.json",
    reason: "a link that leads out of the home",
  });
  expect([unjudged, findings]).toEqual([[], []]);
});

test("passes over links that lead nowhere, or in a circle", async () => {
  mkdirSync(join(root, ".codex"));
  symlinkSync("gone", join(root, ".codex/auth.json"));
  symlinkSync(".claude", join(root, ".claude"));

  const { code, scope } = await reportLive(root);

  expect(code).toBe(0);
  expect(scope.skipped).toEqual([{ path: ".codex/auth.json", reason: "a link that leads nowhere" }]);
});

test("does not wait for a pipe, a socket or a device", async () => {
  mkdirSync(join(root, ".codex"));
  mkdirSync(join(root, ".claude"));
  execFileSync("mkfifo", [join(root, ".codex/auth.json")]);
  const server = createServer().listen(join(root, ".claude/.credentials.json"));
  await new Promise((done) => server.once("listening", done));
  symlinkSync("/dev/zero", join(root, ".claude/settings.json"));

  const { code, scope } = await reportLive(root);

  server.close();
  expect(code).toBe(0);
  expect(scope.skipped.map(({ path, reason }) => `${path}: ${reason}`).toSorted()).toEqual([
    ".claude/.credentials.json: not a regular file",
    ".claude/settings.json: a link that leads out of the home",
    ".codex/auth.json: not a regular file",
  ]);
});

test.skipIf(process.getuid?.() === 0)("says what is closed to this user, and leaves with 3", async () => {
  writeHome(root, { ".codex/auth.json": codexAuth("a"), ".claude/.credentials.json": {} });
  chmodSync(join(root, ".codex"), 0);
  chmodSync(join(root, ".claude/.credentials.json"), 0);

  const { code, unjudged } = await reportLive(root);

  chmodSync(join(root, ".codex"), 0o700);
  expect(code).toBe(3);
  expect(unjudged.map(({ path }) => path).toSorted()).toEqual([".claude/.credentials.json", ".codex"]);
  expect(unjudged.every(({ remedy }) => remedy.includes("as the user who owns"))).toBe(true);
});

test("finds the known files in a folder of twenty thousand", async () => {
  writeHome(root, { ".codex/auth.json": codexAuth("a") });
  for (let index = 0; index < 20_000; index += 1) writeFileSync(join(root, `.codex/${index}.log`), "");

  const started = performance.now();
  expect(await pathsIn()).toContain(".codex/auth.json");

  expect(performance.now() - started).toBeLessThan(5000);
});

test("bears names that try to be more than names", async () => {
  const names = ["auth.json\u001b[2J", "auth.json\nx.bak", "__proto__", "auth.json.$(x).bak", "auth.json.\u202ebak"];
  const raw = Buffer.from([0x61, 0xff, 0xfe]);
  writeHome(root, { ".codex/auth.json": codexAuth("a"), [`.hermes/profiles/${"x".repeat(200)}/auth.json`]: {} });
  for (const name of names) writeFileSync(join(root, ".codex", name), JSON.stringify(codexAuth("b")));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/.codex/auth.json.`), raw]), "{}");

  const { machine } = await reportLive(root);

  expect(machine?.matrix.holdings.map(({ path }) => path)).toContain(".codex/auth.json");
});

test("bears files that come, go and change while they are read", async () => {
  writeHome(root, crowdedHome());
  const busy = spawn(process.execPath, ["-e", disturb], { cwd: root, stdio: "ignore" });
  const ended = new Promise((done) => busy.once("exit", done));

  for (let round = 0; round < 25; round += 1) {
    const { code, machine } = await reportLive(root);
    expect([0, 1, 3]).toContain(code);
    expect(machine?.matrix.holdings.length).toBeGreaterThan(10);
  }

  busy.kill();
  await ended;
}, 60_000);

/** Writes, empties, renames and removes auth files as fast as it can, one of them in pieces. */
const disturb = `
const fs = require("node:fs");
const [a, b, c] = [".codex/auth.json", ".hermes/auth.json", ".claude"];
const text = fs.readFileSync(a, "utf8");
for (;;) {
  fs.writeFileSync(a, text.slice(0, Math.random() * text.length));
  fs.rmSync(b, { force: true });
  fs.writeFileSync(a, text + " ".repeat(Math.random() * 1e5));
  fs.writeFileSync(b + ".tmp", "{}");
  fs.renameSync(b + ".tmp", b);
  fs.renameSync(c, c + "-away");
  fs.renameSync(c + "-away", c);
}`;

test("a home that is gone is an error of whoever named it", async () => {
  renameSync(root, `${root}-gone`);
  const { code } = await runLive(outside, [], { HOME: root });

  rmSync(`${root}-gone`, { recursive: true });
  expect(code).toBe(2);
  expect(existsSync(root)).toBe(false);
});
