import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UnjudgedError } from "../../src/errors.ts";
import { stagedBlobs } from "../../src/sources/git-index.ts";
import { createRepository, type Repository } from "../repository.ts";
import { copies, takePieces } from "./pieces.ts";

let work: Repository;

const staged = (extra: Readonly<Record<string, string>> = {}, cwd = work.root) =>
  takePieces(stagedBlobs({ cwd, env: { ...work.env, ...extra } }));

const stage = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) work.write(path, content);
  work.git("add", "-A");
};

const commit = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  stage(files);
  work.git("commit", "--quiet", "-m", "x");
};

/** Puts a blob into the index under any name, whatever the file system says of it. */
const cacheInfo = (mode: string, content: string, path: string | Buffer): void => {
  const input = { cwd: work.root, env: work.env };
  const oid = execFileSync("git", ["hash-object", "-w", "--stdin"], { ...input, input: content })
    .toString()
    .trim();
  const line = Buffer.concat([Buffer.from(`${mode} ${oid}\t`), Buffer.from(path), Buffer.from([0])]);
  execFileSync("git", ["update-index", "--add", "-z", "--index-info"], { ...input, input: line });
};

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

test("G07: a sha256 repository, first commit and later ones", () => {
  work.remove();
  work = createRepository(undefined, "--object-format=sha256");
  stage({ a: "one" });

  const first = staged();
  work.git("commit", "-qm", "x");
  stage({ b: "two" });

  expect([first.files, staged().files]).toEqual([{ a: "one" }, { b: "two" }]);
});

test("G08: the whole index shows what an amended commit keeps", () => {
  commit({ a: "bad", "sub/b": "1" });

  const all = takePieces(stagedBlobs({ cwd: join(work.root, "sub"), env: work.env, all: true }));

  expect(all.files).toEqual({ a: "bad", "sub/b": "1" });
});

test("G15: an open conflict is named, not a crash", () => {
  commit({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commit({ a: "theirs" });
  work.git("checkout", "-q", "main");
  commit({ a: "ours" });
  expect(() => work.git("merge", "other")).toThrow();

  expect(staged()).toMatchObject({ files: {}, skipped: [{ path: "a", reason: expect.stringMatching(/conflict/) }] });
});

test("G28: an embedded repository is a link, and is said to be one", () => {
  const inner = createRepository(join(work.root, "agent"));
  inner.write("a", "1");
  inner.git("add", "a");
  inner.git("commit", "-qm", "x");
  work.git("add", "agent");

  expect(staged()).toMatchObject({
    files: {},
    skipped: [{ path: "agent", reason: expect.stringMatching(/submodule/) }],
  });
  inner.remove();
});

test("G29: a file that is only in the index of a sparse checkout", () => {
  commit({ "in/a": "1", "out/b": "1" });
  work.git("sparse-checkout", "set", "--sparse-index", "in");
  work.git("rm", "-q", "--cached", "--sparse", "-r", "out");
  cacheInfo("100644", "bad", "out/c");

  expect(staged().files).toEqual({ "out/c": "bad" });
});

test("G31: a rename is judged under its new name", () => {
  commit({ ".env.example": "KEY=x\n".repeat(20) });
  work.git("mv", ".env.example", ".env");

  expect(Object.keys(staged().files)).toEqual([".env"]);
});

test("G32: a change of mode alone is listed", () => {
  commit({ a: "1" });
  work.git("update-index", "--chmod=+x", "a");

  expect(staged().files).toEqual({ a: "1" });
});

test("G33 and G34: a link's target, and the file that takes its place", () => {
  symlinkSync("/home/user/.claude/.credentials.json", join(work.root, "link"));
  work.git("add", "link");
  const link = staged();
  work.git("commit", "-qm", "x");
  work.git("rm", "-q", "link");
  stage({ link: "bad" });

  expect(link.files).toEqual({ link: "/home/user/.claude/.credentials.json" });
  expect(staged().files).toEqual({ link: "bad" });
});

test("G35: a removal is a change without content", () => {
  commit({ ".gitignore": "auth.json\n" });
  work.git("rm", "-q", ".gitignore");

  const source = stagedBlobs({ cwd: work.root, env: work.env });

  expect(source.changes).toMatchObject([{ path: ".gitignore", status: "D" }]);
  expect(takePieces(source).files).toEqual({});
});

test("G36: add -N alone brings nothing", () => {
  commit({ a: "1" });
  work.write("b", "bad");
  work.git("add", "-N", "b");

  expect(staged()).toMatchObject({ files: {}, unjudged: [] });
});

test("G38: assume-unchanged and skip-worktree hide nothing", () => {
  commit({ a: "1", b: "1" });
  stage({ a: "bad a", b: "bad b" });
  work.git("update-index", "--assume-unchanged", "a");
  work.git("update-index", "--skip-worktree", "b");

  expect(staged().files).toEqual({ a: "bad a", b: "bad b" });
});

test("G39: the blob's line ends, not the work tree's", () => {
  work.git("config", "core.autocrlf", "true");
  stage({ a: "one\r\ntwo\r\n" });

  expect(staged().files).toEqual({ a: "one\ntwo\n" });
});

test("G40: a clean filter's output is what is judged", () => {
  work.git("config", "filter.enc.clean", "tr a-z A-Z");
  stage({ ".gitattributes": "secret filter=enc\n", secret: "plain" });

  expect(staged().files.secret).toBe("PLAIN");
});

test("G42: no attribute, textconv, external diff or NUL hides content", () => {
  work.git("config", "diff.hide.textconv", "true");
  work.git("config", "diff.external", "/bin/true");
  stage({ ".gitattributes": "a -diff\nb diff=hide\nc binary\n", a: "bad a", b: "bad b", c: "bad c", d: "bad\0d" });

  expect(staged().files).toMatchObject({ a: "bad a", b: "bad b", c: "bad c", d: "bad\0d" });
});

test("G43 and G44: UTF-16 comes as its bytes; with working-tree-encoding as UTF-8", () => {
  const utf16 = Buffer.from("\uFEFFbad", "utf16le");
  stage({ ".gitattributes": "b working-tree-encoding=UTF-16\n", a: utf16, b: utf16 });

  const [, , a, b] = [...copies(stagedBlobs({ cwd: work.root, env: work.env }).pieces)];

  expect([a?.bytes, b?.text]).toEqual([Uint8Array.from(utf16), "bad"]);
});

const pointer = (oid: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`;

test("G46: an LFS pointer is followed on this machine, or said not to be here", () => {
  const here = "ab".repeat(32);
  work.write(`.git/lfs/objects/ab/ab/${here}`, "bad");
  stage({ big: pointer(here), gone: pointer("cd".repeat(32)) });

  expect(staged()).toMatchObject({
    files: { big: pointer(here) },
    lfs: { big: "bad" },
    skipped: [{ path: "gone", reason: expect.stringMatching(/LFS/) }],
  });
});

test("G46: lfs.storage is honoured", () => {
  const here = "ab".repeat(32);
  work.git("config", "lfs.storage", join(work.root, "..", "store"));
  work.write(`../store/objects/ab/ab/${here}`, "bad");
  stage({ big: pointer(here) });

  expect(staged().lfs).toEqual({ big: "bad" });
});

test("G46: a large LFS object comes in pieces that overlap", () => {
  const here = "ef".repeat(32);
  const content = Buffer.alloc(9 * 1024 * 1024, "x");
  content.write("needle", 4 * 1024 * 1024 - 3);
  content.write("last", content.length - 4);
  work.write(`.git/lfs/objects/ef/ef/${here}`, content);
  stage({ big: pointer(here) });

  const pieces = [...copies(stagedBlobs({ cwd: work.root, env: work.env }).pieces)].filter(
    ({ kind }) => kind === "lfs",
  );

  expect(pieces.filter(({ text }) => text.includes("needle"))).toHaveLength(1);
  expect(pieces.at(-1)?.text.endsWith("last")).toBe(true);
});

test("G47: names of every kind", () => {
  const names = ["a\nb", "a\tb", 'a"b', "a\\b", "-x", " lead", "trail ", "*[a]", ":(top)x", ":0:y", "HEAD", "a\x1bb"];
  for (const name of names) cacheInfo("100644", `bad ${name}`, name);

  expect(staged().files).toEqual(Object.fromEntries(names.map((name) => [name, `bad ${name}`])));
});

test("G48: a name that is not UTF-8", () => {
  cacheInfo("100644", "bad", Buffer.from("lat\xe9.json", "latin1"));

  expect(staged().files).toEqual({ "lat\\xE9.json": "bad" });
});

test("G49: two names that differ in case", () => {
  cacheInfo("100644", "one", "Auth.json");
  cacheInfo("100644", "two", "auth.json");

  expect(staged().files).toEqual({ "Auth.json": "one", "auth.json": "two" });
});

test("G50: a huge blob comes whole, in pieces that overlap", () => {
  const size = 18 * 1024 * 1024;
  const content = Buffer.alloc(size, "x");
  content.write("needle", 4 * 1024 * 1024 - 3);
  stage({ huge: content, small: "after" });

  const pieces = stagedBlobs({ cwd: work.root, env: work.env }).pieces;
  const seen = [...copies(pieces)].filter(({ kind }) => kind === "file");
  const huge = seen.filter(({ path }) => path === "huge");

  expect(huge.some(({ text }) => text.includes("needle"))).toBe(true);
  expect(
    huge.every(
      (piece, at) => at === 0 || piece.offset < (huge[at - 1]?.offset ?? 0) + (huge[at - 1]?.bytes.length ?? 0),
    ),
  ).toBe(true);
  expect(Math.max(...huge.map(({ offset, bytes }) => offset + bytes.length))).toBe(size);
  expect(seen.at(-1)?.text).toBe("after");
});

test.skipIf(process.getuid?.() !== 0)("G51: another user's repository is refused with the exact repair", () => {
  stage({ a: "1" });
  chownSync(work.root, 12345, 12345);
  chownSync(join(work.root, ".git"), 12345, 12345);

  const run = () => staged();

  expect(run).toThrow(UnjudgedError);
  expect(run).toThrow(expect.objectContaining({ remedy: expect.stringContaining(`safe.directory ${work.root}`) }));
});

test("G41: where a required filter fails, git itself stages nothing", () => {
  work.git("config", "filter.broken.clean", "false");
  work.git("config", "filter.broken.required", "true");
  stage({ ".gitattributes": "secret filter=broken\n" });
  work.write("secret", "bad");

  expect(() => work.git("add", "secret")).toThrow();
  expect(Object.keys(staged().files)).toEqual([".gitattributes"]);
});

test("G52: a bare repository inside the tree that git refuses is not judged", () => {
  work.git("init", "-q", "--bare", "inner.git");
  work.git("config", "--global", "safe.bareRepository", "explicit");

  expect(() => staged({}, join(work.root, "inner.git"))).toThrow(UnjudgedError);
});

test("G53: the variables of a hook do not lead another repository's reading", () => {
  const inner = createRepository(join(work.root, "..", "other"));
  stage({ a: "bad" });
  const leaked = { GIT_DIR: join(inner.root, ".git"), GIT_INDEX_FILE: join(inner.root, ".git/index") };

  const before = work.git("ls-files", "-s");
  const seen = [staged().files, staged({ GIT_INDEX_FILE: join(work.root, ".git/index") }).files];
  takePieces(stagedBlobs({ cwd: inner.root, env: { ...inner.env, ...leaked } }));

  expect(seen).toEqual([{ a: "bad" }, { a: "bad" }]);
  expect(work.git("ls-files", "-s")).toBe(before);
  inner.remove();
});

test("outside a repository, nothing is vouched for", () => {
  expect(() => staged({}, join(work.root, ".."))).toThrow(UnjudgedError);
});

test("G60: a replaced object shows what is really committed", () => {
  stage({ a: "bad", b: "good" });
  work.git("replace", work.git("rev-parse", ":a"), work.git("rev-parse", ":b"));

  expect(staged().files.a).toBe("bad");
});

test("G61: the file system monitor of the repository is not run", () => {
  const mark = join(work.root, "..", "ran");
  work.git("config", "core.fsmonitor", `touch ${mark}; false`);
  execFileSync("git", ["-c", "core.fsmonitor=false", "add", work.write("a", "bad")], { cwd: work.root, env: work.env });

  expect(staged().files).toEqual({ a: "bad" });
  expect(() => execFileSync("test", ["-e", mark])).toThrow();
});

test("G62: what was added by force is judged", () => {
  work.write(".gitignore", ".env\n");
  work.write(".env", "bad");
  work.git("add", "-f", ".env");

  expect(staged().files).toEqual({ ".env": "bad" });
});

test("G63: diff and colour settings change nothing", () => {
  for (const setting of ["diff.relative", "diff.noprefix", "color.ui", "core.quotePath"]) {
    work.git("config", setting, setting === "color.ui" ? "always" : "true");
  }
  mkdirSync(join(work.root, "sub"));
  stage({ ü: "bad" });

  expect(staged({}, join(work.root, "sub")).files).toEqual({ ü: "bad" });
});

test("names of staged files are a piece of their own", () => {
  stage({ "token-in-name": "1", "sub/b": "1" });

  expect(staged().names).toEqual(["sub/b", "token-in-name"]);
});

test("a damaged object is not judged, and the others are", () => {
  stage({ a: "damaged", b: "fine" });
  const oid = work.git("rev-parse", ":a");
  const file = join(work.root, ".git/objects", oid.slice(0, 2), oid.slice(2));
  execFileSync("chmod", ["u+w", file]);
  writeFileSync(file, "garbage");

  expect(staged()).toMatchObject({ files: { b: "fine" }, unjudged: [{ path: "a" }] });
});
