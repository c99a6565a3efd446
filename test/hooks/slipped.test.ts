import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bad, createInstalled, type Installed } from "./installed.ts";

let work: Installed;

beforeEach(async () => {
  work = await createInstalled();
});

afterEach(() => {
  work.remove();
});

const warned = { code: 0, text: expect.stringMatching(/auth-lint: the commit just made: 1 finding[\s\S]*revoke it/) };

test("G58: --no-verify is warned about, with the way back", () => {
  work.stage("a", bad);

  const { code, text } = work.tryGit(["commit", "-q", "-n", "-m", "x"]);

  expect(code).toBe(0);
  expect(text).toContain("git reset --soft HEAD~1");
  expect(text).toMatch(/revoke it/);
});

test("G58: a first commit has a way back of its own", () => {
  work.git("checkout", "-q", "--orphan", "fresh");
  work.stage("a", bad);

  expect(work.tryGit(["commit", "-q", "-n", "-m", "x"]).text).toContain("git update-ref -d HEAD");
});

test("G58: a judged commit is not judged again, and one past the hooks behind it is", () => {
  work.stage("a", "clean\n");
  work.tryGit(["commit", "-q", "-m", "x"]);
  work.stage("a", bad);

  expect(work.tryGit(["commit", "-q", "-n", "-m", "x"])).toMatchObject(warned);
});

test("G16: a rebase that brings a token along is warned about", () => {
  work.git("checkout", "-q", "-b", "other");
  work.slip({ b: bad });
  work.git("checkout", "-q", "main");
  work.slip({ a: "1\n" });
  work.git("checkout", "-q", "other");

  expect(work.tryGit(["rebase", "-q", "main"])).toMatchObject(warned);
});

test("G18: rebase --continue with staged changes is warned about", () => {
  work.slip({ a: "1\n" });
  work.tryGit(["rebase", "-q", "-i", "HEAD~1"], { env: { GIT_SEQUENCE_EDITOR: "sed -i s/^pick/edit/" } });
  work.stage("b", bad);

  const { code, text } = work.tryGit(["rebase", "--continue"], { env: { GIT_EDITOR: "true" } });

  expect(code).toBe(0);
  expect(text).toContain("the commit just made: 1 finding");
  expect(text).toContain("A rebase is going on");
});

test("G20: a clean cherry-pick and a revert are warned about", () => {
  work.git("checkout", "-q", "-b", "other");
  work.slip({ b: bad });
  work.git("checkout", "-q", "main");

  expect(work.tryGit(["cherry-pick", "other"])).toMatchObject(warned);
  work.slip({ b: "clean\n" });
  expect(work.tryGit(["revert", "--no-edit", "HEAD"])).toMatchObject(warned);
});

test("G59: what goes round all hooks is stopped at the push", () => {
  const remote = join(work.root, "../remote.git");
  work.git("init", "-q", "--bare", remote);
  work.slip({ a: bad });

  expect(work.tryGit(["push", "-q", remote, "main"])).toMatchObject({
    code: 1,
    text: expect.stringContaining("push refused"),
  });
});
