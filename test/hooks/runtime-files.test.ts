/** A commit of a runtime's file is judged as `check` judges it: nothing broken gets in, and what was there before stops nobody. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createInstalled, type Installed } from "./installed.ts";

let work: Installed;

const config = (fallbacks: readonly string[]): string =>
  `${JSON.stringify({
    meta: { lastTouchedVersion: "2026.6.1" },
    agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks } } },
  })}\n`;

beforeEach(async () => {
  work = await createInstalled();
}, 60_000);

afterEach(() => {
  work.remove();
});

const commit = () => work.tryGit(["commit", "-q", "-m", "x"]);

test("a chain that the commit breaks is refused, with its own way out", () => {
  work.stage("openclaw.json", config(["ollama/a", ""]));

  const { code, text } = commit();

  expect(code).toBe(1);
  expect(text).toContain("fallback-malformed");
  expect(text).toContain("Write `provider/model`");
  expect(text).not.toContain("git rm --cached");
  work.stage("openclaw.json", config(["ollama/a"]));
  expect(commit()).toEqual({ code: 0, text: "" });
});

test("what is broken elsewhere stops no commit that leaves it alone", () => {
  work.slip({ "openclaw.json": config(["ollama/a", ""]) });
  work.stage("notes.md", "a note\n");

  expect(commit()).toEqual({ code: 0, text: "" });
});
