import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { attribute } from "../../src/sources/git-attribution.ts";
import { historyBlobs } from "../../src/sources/git-history.ts";
import { createRepository, type Repository } from "../repository.ts";
import { copies } from "./pieces.ts";

let work: Repository;

const commit = (files: Readonly<Record<string, string>>, message = "x"): string => {
  for (const [path, content] of Object.entries(files)) work.write(path, content);
  work.git("add", "-A");
  work.git("commit", "--quiet", "--allow-empty", "-m", message);
  return work.git("rev-parse", "HEAD");
};

/** Every piece with the needle in it, and where it belongs. */
const find = (needle: string, cwd = work.root) => {
  const history = historyBlobs({ cwd, env: work.env });
  const hits = [...copies(history.pieces)].filter(({ text }) => text.includes(needle));
  const names = hits.filter(({ kind }) => kind === "names").flatMap(({ text }) => text.split("\n"));
  const found = attribute(history.repository, {
    oids: new Set(hits.map(({ oid }) => oid).filter(Boolean)),
    names: new Set(names.filter((name) => name.includes(needle))),
  });
  return { hits: hits.map(({ kind }) => kind), places: [...found.values()], notes: history.notes };
};

beforeEach(() => {
  work = createRepository();
});

afterEach(() => {
  work.remove();
});

test("names the first commit, its path, the author's date, and whether HEAD still has it", () => {
  commit({ a: "1" });
  const first = commit({ "sub/b": "needle", c: "other needle" });
  work.git("mv", "sub/b", "moved");
  work.git("rm", "-q", "c");
  commit({ a: "2" });

  const places = find("needle").places.toSorted((left, right) => left.path.localeCompare(right.path));
  const date = "2026-01-01T00:00:00.000Z";

  expect(places).toEqual([
    { commit: first, path: "c", date, inHead: false, reachable: true },
    { commit: first, path: "sub/b", date, inHead: true, reachable: true },
  ]);
});

test("finds messages, people, tags, notes, stashes and file names", () => {
  const base = commit({ a: "1" });
  const places = {
    message: commit({ b: "1" }, "needle-message"),
    name: commit({ "sub/needle-in-name": "1" }),
    directory: commit({ "needle-directory/x": "1" }),
  };
  work.git("tag", "-a", "v1", "-m", "needle-tag");
  work.git("notes", "add", "-m", "needle-note", base);
  for (const text of ["needle-stash-1", "needle-stash-2"]) {
    work.write("a", text);
    work.git("stash", "-q");
  }
  const author = execFileSync("git", ["commit", "-q", "--allow-empty", "-m", "x"], {
    cwd: work.root,
    env: { ...work.env, GIT_AUTHOR_EMAIL: "needle-mail@example.com" },
  });

  const reached = (needle: string) =>
    find(needle).places.map(({ reachable, commit: at, path }) => ({ reachable, at, path }));

  expect(author.length).toBe(0);
  expect(reached("needle-message")).toEqual([{ reachable: true, at: places.message, path: "" }]);
  expect(reached("needle-in-name")).toEqual([{ reachable: true, at: places.name, path: "sub/needle-in-name" }]);
  expect(reached("needle-directory")).toEqual([{ reachable: true, at: places.directory, path: "needle-directory/x" }]);
  expect(reached("needle-tag")).toMatchObject([{ reachable: true, at: places.directory }]);
  expect(reached("needle-note")).toMatchObject([{ reachable: true, path: base }]);
  expect(reached("needle-stash-1")).toMatchObject([{ reachable: true, path: "a" }]);
  expect(reached("needle-stash-2")).toMatchObject([{ reachable: true, path: "a" }]);
  expect(reached("needle-mail")).toMatchObject([{ reachable: true, path: "" }]);
});

test("what was reset, dropped or only staged is delivered, and is not reachable", () => {
  commit({ a: "1" });
  commit({ a: "needle-reset" });
  work.git("reset", "-q", "--hard", "HEAD~1");
  work.write("b", "needle-staged");
  work.git("add", "b");

  expect(find("needle").places).toMatchObject([{ reachable: false }, { reachable: false }]);
});

test("a blob that only a tag names is reachable", () => {
  commit({ a: "1" });
  const oid = work.git("hash-object", "-w", work.write("loose", "needle"));
  work.git("tag", "blob", oid);

  expect(find("needle").places).toMatchObject([{ reachable: true, commit: "" }]);
});

test("an evil merge's own content is attributed to the merge", () => {
  commit({ a: "base" });
  work.git("checkout", "-q", "-b", "other");
  commit({ b: "1" });
  work.git("checkout", "-q", "main");
  commit({ c: "1" });
  work.git("merge", "-q", "--no-commit", "other");
  const merge = commit({ evil: "needle" });

  expect(find("needle").places).toMatchObject([{ commit: merge, path: "evil" }]);
});

test("a shallow clone says so; a bare and a sha256 repository are read like others", () => {
  commit({ a: "needle" });
  commit({ b: "1" });
  const [shallow, bare] = [join(work.root, "..", "shallow"), join(work.root, "..", "bare.git")];
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${work.root}`, shallow], { env: work.env });
  execFileSync("git", ["clone", "-q", "--bare", work.root, bare], { env: work.env });
  const sha256 = createRepository(undefined, "--object-format=sha256");
  sha256.git("add", sha256.write("a", "needle"));
  sha256.git("commit", "-qm", "x");

  expect(find("needle", shallow).notes.skipped).toMatchObject([{ reason: expect.stringMatching(/^shallow/) }]);
  expect(find("needle", bare).places).toMatchObject([{ path: "a", inHead: true }]);
  expect(find("needle", sha256.root).places).toMatchObject([{ path: "a", inHead: true }]);
  sha256.remove();
});

test("objects of alternates are read", () => {
  commit({ a: "needle" });
  const clone = join(work.root, "..", "shared");
  execFileSync("git", ["clone", "-q", "--shared", work.root, clone], { env: work.env });

  expect(find("needle", clone).places).toMatchObject([{ path: "a", reachable: true }]);
});

test("G30: a partial clone names what it lacks, at its path, and reads the rest", () => {
  commit({ a: "1", b: "needle", "sub/c": "old" });
  commit({ b: "2", "sub/c": "needle 2" });
  const clone = join(work.root, "..", "partial");
  work.git("config", "uploadpack.allowFilter", "true");
  execFileSync("git", ["clone", "-q", "--filter=blob:none", `file://${work.root}`, clone], { env: work.env });
  execFileSync("mv", [work.root, join(work.root, "..", "gone")]);

  const { places, notes } = find("needle", clone);

  expect(places).toMatchObject([{ path: "sub/c", inHead: true }]);
  expect(notes.unjudged.map(({ path }) => path).sort()).toEqual(["b", "sub/c"]);
  expect(notes.unjudged[0]?.reason).toMatch(/partial clone/);
});

test("G30: a clone without trees says so too", () => {
  commit({ a: "needle", b: "1" });
  commit({ a: "1" });
  const clone = join(work.root, "..", "treeless");
  work.git("config", "uploadpack.allowFilter", "true");
  const flags = ["-q", "--bare", "--filter=tree:0", `file://${work.root}`, clone];
  execFileSync("git", ["clone", ...flags], { env: work.env });

  const { notes } = find("needle", clone);

  expect(notes.unjudged.length).toBeGreaterThan(0);
});
