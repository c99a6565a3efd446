import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { bad, createInstalled, type Installed } from "../hooks/installed.ts";
import { blindings } from "./blinding.ts";

let work: Installed;

beforeEach(async () => {
  work = await createInstalled();
});

afterEach(() => {
  work.remove();
});

const tell = async (argv: readonly string[]) => {
  const { code, stdout } = await runCli(work, [...argv, "--format", "json"]);
  return { code, rules: [...stdout.matchAll(/"rule": ?"([\w-]+)"/g)].map(([, rule]) => rule) };
};

const found = { code: 1, rules: expect.arrayContaining(["token-in-text"]) };

test.each(blindings)("hook, staged, diff and history see the token: $name", async ({ stage, env = {}, flags = [] }) => {
  stage(work, bad);

  const refused = work.tryGit(["commit", "-q", "-m", "x", ...flags], { env });
  const staged = flags.length > 0 ? found : await tell(["staged"]);
  const slipped = work.tryGit(["-c", "core.hooksPath=/nowhere", "commit", "-qnm", "x", "--allow-empty", ...flags], {
    env,
  });

  expect(refused).toMatchObject({ code: 1, text: expect.stringMatching(/commit refused: \d+ finding/) });
  expect(refused.text).not.toContain(bad.slice(20, 32));
  expect(staged).toMatchObject(found);
  expect(slipped.code).toBe(0);
  expect(await tell(["diff", "HEAD"])).toMatchObject(found);
  expect(await tell(["history"])).toMatchObject(found);
});

test("staged, diff and history open gzip", async () => {
  work.write("archive", gzipSync(bad));
  work.git("add", "archive");

  expect(await tell(["staged"])).toMatchObject(found);

  work.tryGit(["-c", "core.hooksPath=/nowhere", "commit", "-qnm", "x"]);

  expect(await tell(["diff", "HEAD"])).toMatchObject(found);
  expect(await tell(["history"])).toMatchObject(found);
});
