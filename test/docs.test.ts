/** Every page is done as a reader would do it: its files written, its commands run, what it shows compared. */
import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../scripts/build/program.mjs";
import { parseFlags } from "../src/flags.ts";
import { blocksOf, type CommandStep, type FileStep, isAsShown, stepsOf } from "./pages.ts";
import { createDirectory, createRepository, type Repository } from "./repository.ts";

const docs = new URL("../docs/", import.meta.url).pathname;
const pageText = (name: string): string => readFileSync(join(docs, name), "utf8");
const markdown = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

/** Pages that are complete in themselves say so in their first line. */
const pages = markdown.filter((name) => pageText(name).startsWith("<!-- Run by test/docs.test.ts. -->"));

/** A folder with `auth-lint` in it, as a shell would find it. */
let programs = "";

beforeAll(async () => {
  const folder = createDirectory();
  const { files } = await bundleProgram();
  for (const [name, text] of Object.entries({ ...files, "package.json": '{ "type": "commonjs" }\n' })) {
    mkdirSync(dirname(join(folder, "dist", name)), { recursive: true });
    writeFileSync(join(folder, "dist", name), text);
  }
  programs = join(folder, "bin");
  mkdirSync(programs);
  writeFileSync(
    join(programs, "auth-lint"),
    `#!/bin/sh\nexec '${process.execPath}' '${join(folder, "dist/auth-lint.js")}' "$@"\n`,
  );
  chmodSync(join(programs, "auth-lint"), 0o755);
}, 120_000);

const write = ({ root }: Repository, { path, text, adds }: FileStep): void => {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  if (adds) appendFileSync(absolute, text);
  else writeFileSync(absolute, text);
};

const agents = ["CLAUDECODE", "CODEX_SANDBOX", "CURSOR_AGENT", "GEMINI_CLI", "OPENCODE", "AI_AGENT", "AGENT"];

const runIn = ({ root, env }: Repository, command: string) => {
  const { status, stdout } = spawnSync("sh", ["-c", `exec 2>&1\n${command}`], {
    cwd: root,
    env: {
      ...Object.fromEntries(Object.entries(env).filter(([name]) => !agents.includes(name) && name !== "FORCE_COLOR")),
      PATH: `${programs}:${env.PATH}`,
      XDG_CACHE_HOME: join(root, "../cache"),
    },
    input: "",
  });
  return { code: status, lines: stdout.toString().split("\n") };
};

const follow = (repository: Repository, { command, exit, shown, line }: CommandStep): void => {
  const { code, lines } = runIn(repository, command);
  const said = `line ${line}: ${command}\n${lines.join("\n")}`;
  expect(code, said).toBe(exit);
  if (!isAsShown(shown, lines)) expect(lines, said).toEqual(shown);
};

test.each(pages)(
  "%s: doing what it says shows what it shows",
  (name) => {
    const repository = createRepository();
    try {
      for (const step of stepsOf(pageText(name))) {
        if (step.kind === "file") write(repository, step);
        else follow(repository, step);
      }
    } finally {
      repository.remove();
    }
  },
  180_000,
);

test("the guide's blocks are all files or commands, so nothing in it goes untried", () => {
  const page = pageText("first-policy.md");
  const steps = stepsOf(page);
  const untried = blocksOf(page).filter(
    ({ line }) => !steps.some((step) => step.line === line || step.line === line + 1),
  );

  expect(untried).toEqual([]);
});

const verbs =
  /^(?:check|staged|diff|history|hook|install|uninstall|doctor|merge-reports|live|snapshot|compare|resolve|triage|explain|rules|init|demo|policy|completion|baseline|suppress|schema|lsp)$/;

const linesIn = (text: string): number =>
  text.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#")).length;

test("ten checks of Spectral's are said here in no more lines", () => {
  const added = stepsOf(pageText("from-spectral.md")).flatMap((step) =>
    step.kind === "file" && step.adds ? [step] : [],
  );
  const theirs = added.filter(({ path }) => path === ".spectral.yaml").map(({ text }) => linesIn(text));
  const ours = added.filter(({ path }) => path === "policies/api.yaml").map(({ text }) => linesIn(text));

  expect([theirs.length, ours.length]).toEqual([10, 10]);
  expect(ours.filter((lines, index) => lines > (theirs[index] ?? 0))).toEqual([]);
});

/** Commands of a shell block; one with a placeholder or a pipe is left to its reader. */
const commandsIn = (page: string): readonly string[] =>
  blocksOf(page)
    .flatMap(({ language, text }) => {
      const lines = text.split("\n");
      if (language === "sh") return lines;
      return language === "console" ? lines.filter((one) => one.startsWith("$ ")).map((one) => one.slice(2)) : [];
    })
    .map((line) => line.replace(/\s#.*$/, "").replace(/^npx /, ""))
    .filter((line) => /^auth-lint(?: |$)/.test(line) && !/[|<>{}[\]*;&"'…]|@[A-Z]/.test(line));

test.each(["../README.md", ...markdown])("%s: each auth-lint in a shell block has flags that exist", (name) => {
  for (const line of commandsIn(pageText(name))) {
    const { words } = parseFlags(line.split(/\s+/).slice(1).filter(Boolean));
    const [first = "check"] = words;
    expect(verbs.test(first) || /[./~$]/.test(first), line).toBe(true);
  }
});
