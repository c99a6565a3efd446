// A work tree of many source files, committed, the same in every run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeLine, numbers, words } from "./words.mjs";

const endings = ["ts", "ts", "ts", "js", "js", "py", "go", "md", "json", "yaml", "css"];

const makeText = (random, ending) => {
  const lines = Array.from({ length: 12 + random(24) * random(13) }, () => makeLine(random));
  if (ending !== "json") return `${lines.join("\n")}\n`;
  return `${JSON.stringify(Object.fromEntries(lines.map((line, index) => [`${words[random(words.length)]}${index}`, line])), null, 2)}\n`;
};

/** Builds it unless it is there; about 90 MB in 21,000 files. */
export const buildTree = (directory, files = 21_000) => {
  if (existsSync(`${directory}/.git/built`)) return;
  const random = numbers(20261125);
  const word = () => words[random(words.length)];
  for (let index = 0; index < files; index += 1) {
    const ending = endings[random(endings.length)];
    const path = join(directory, word(), word(), `${word()}-${index}.${ending}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, makeText(random, ending));
  }
  const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
  git("init", "--quiet", "--initial-branch=main");
  git("-c", "core.autocrlf=false", "add", "--all");
  git(
    "-c",
    "gc.auto=0",
    "-c",
    "user.name=Bench",
    "-c",
    "user.email=bench@example.com",
    "commit",
    "--quiet",
    "-m",
    "Everything",
  );
  git("gc", "--quiet");
  mkdirSync(`${directory}/.git/built`);
};
