// No character of a credential may get into the page: not of a cache, a key, a backup, or a file that does not parse.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { createGarden } from "../plant.ts";
import { createDirectory, writeFiles } from "../repository.ts";
import { tagsOf } from "./tags.ts";

const expires = 1_763_769_600_000 - 86_400_000;

test("a wrecked home on one page, and nothing of what it holds", async () => {
  const root = createDirectory();
  const garden = createGarden("html home");
  const [shared, key] = [garden.token(), garden.issued("sk-")];
  const login = (refresh: string) => ({ access: garden.token(), refresh, expires, type: "oauth", provider: "openai" });
  writeFiles(root, {
    ".codex/auth.json": JSON.stringify({
      OPENAI_API_KEY: key,
      tokens: { access_token: garden.token(), refresh_token: shared },
    }),
    ".claude/.credentials.json": JSON.stringify({
      claudeAiOauth: { accessToken: garden.token(), refreshToken: garden.phrase(), expiresAt: expires },
    }),
    ".openclaw/openclaw.json": JSON.stringify({
      agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: [garden.issued("sk-ant-"), "openai/x"] } } },
    }),
    ".openclaw/agents/main/agent/auth-profiles.json": JSON.stringify(
      {
        version: 1,
        profiles: { "openai:default": login(shared), [`openai:${garden.issued("sk-")}`]: login(garden.token()) },
      },
      null,
      2,
    ),
    ".openclaw/agents/coder/agent/auth-profiles.json": `{"profiles": {"openai:key": {"key": "${garden.issued("sk-")}`,
    ".openclaw/agents/main/agent/auth-profiles.json.bak": JSON.stringify({ profiles: [login(shared)] }),
    ".hermes/.env": `OPENAI_API_KEY=${key}\nXAI_API_KEY=${garden.phrase()}\n`,
    ".npmrc": `//npm.here.example/:_authToken=${garden.token()}\n`,
  });

  const { code } = await runCli({ root, env: {} }, ["live", "--home", root, "--format", "html=page.html"]);
  const page = readFileSync(join(root, "page.html"), "utf8");
  rmSync(root, { recursive: true, force: true });

  expect(code).toBe(1);
  expect(page.match(/<article/g)?.length).toBeGreaterThan(3);
  expect(tagsOf(page).filter(({ name }) => name === "svg").length).toBe(1);
  expect(garden.findIn(page)).toEqual([]);
});
