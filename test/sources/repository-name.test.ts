import { expect, test } from "vitest";
import { nameRepository, publicUrl } from "../../src/sources/repository-name.ts";
import { createRepository } from "../repository.ts";

test("takes credentials and spellings out of a remote's address", () => {
  const user = ["someone", "word"].join(":");

  expect(publicUrl(`https://${user}@example.com/team/repo.git`)).toBe("https://example.com/team/repo");
  expect(publicUrl("git@example.com:team/repo.git")).toBe("https://example.com/team/repo");
  expect(publicUrl("ssh://git@example.com:2222/team/repo")).toBe("https://example.com:2222/team/repo");
  expect(publicUrl("/srv/git/repo.git")).toBeUndefined();
});

test("names remote, revision and branch", async () => {
  const work = createRepository();
  work.write("a", "1");
  work.git("add", "a");
  work.git("commit", "-qm", "one");
  work.git("remote", "add", "origin", "git@example.com:team/repo.git");

  const named = await nameRepository(work.root);

  expect(named).toEqual({
    url: "https://example.com/team/repo",
    revision: work.git("rev-parse", "HEAD"),
    branch: "main",
  });
  work.remove();
});

test("says nothing where there is no repository or no remote", async () => {
  const work = createRepository();

  expect(await nameRepository(work.root)).toBeUndefined();
  work.remove();
});
