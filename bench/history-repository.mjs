// Builds a repository of any number of commits, the same in every run: source files that grow and change line by line.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { numbers } from "./words.mjs";

const words = (
  "account agent async await batch branch buffer cache chain client config const context create default delete " +
  "error event export fallback fetch filter finding format function handle header import index input interface " +
  "issue kernel length limit line listen local logger match member message model module name object option order " +
  "output package parse path pattern policy prefix profile promise provider query range reader record refresh " +
  "remote render report request response result return route rule scan schema scope search server session source " +
  "state status store stream string table target text timeout token trace tree type union update user value verify"
).split(" ");

const makeLine = (random) => {
  const word = () => words[random(words.length)];
  switch (random(6)) {
    case 0:
      return `  const ${word()} = await ${word()}.${word()}(${word()}, { ${word()}: ${random(10_000)} });`;
    case 1:
      return `  // ${Array.from({ length: 4 + random(8) }, word).join(" ")}`;
    case 2:
      return `  if (${word()}.${word()} === "${word()}-${word()}") return ${word()}(${word()});`;
    case 3:
      return `export const ${word()}${random(1000)} = (${word()}) => ${word()}.${word()} ?? "${word()}";`;
    case 4:
      return "";
    default:
      return `  ${word()}.${word()}(${word()}, "${word()} ${word()} ${word()}");`;
  }
};

const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The stream `git fast-import` reads, commit by commit. */
function* streamCommits(commits) {
  const random = numbers(20261124);
  const files = [];
  const newFile = () => {
    const folder = ["src", "lib", "test", "docs", "packages/core/src", "packages/cli/src"][random(6)];
    const path = `${folder}/${words[random(words.length)]}/${words[random(words.length)]}-${files.length}.ts`;
    files.push({ path, lines: Array.from({ length: 40 + random(500) }, () => makeLine(random)) });
    return files.at(-1);
  };
  const change = (file) => {
    for (let edits = 1 + random(4); edits > 0; edits -= 1) {
      const at = random(file.lines.length);
      file.lines.splice(at, random(3), ...Array.from({ length: 1 + random(4) }, () => makeLine(random)));
    }
    return file;
  };

  for (let commit = 1; commit <= commits; commit += 1) {
    const when = 1_500_000_000 + commit * 3600;
    const people = ["author", "committer"].map(
      (role) => `${role} Person ${commit % 17} <p${commit % 17}@example.com> ${when} +0000\n`,
    );
    const message = `Change ${words[random(words.length)]} of ${words[random(words.length)]}\n\n${makeLine(random)}\n`;
    yield `commit refs/heads/main\nmark :${commit}\n${people.join("")}${data(message)}`;
    if (commit > 1) yield `from :${commit - 1}\n`;
    for (let touched = commit === 1 ? 50 : 1 + random(3); touched > 0; touched -= 1) {
      const file = commit === 1 || random(40) === 0 ? newFile() : change(files[random(files.length)]);
      yield `M 100644 inline ${file.path}\n${data(file.lines.join("\n"))}`;
    }
    yield "\n";
  }
}

const git = async (args, cwd, stream) => {
  const child = spawn("git", args, { cwd, stdio: [stream ? "pipe" : "ignore", "ignore", "ignore"] });
  const ended = once(child, "exit");
  for (const part of stream ?? []) if (!child.stdin.write(part)) await once(child.stdin, "drain");
  child.stdin?.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git ${args[0]} failed (exit code ${code})`);
};

/** Builds it unless it is there; packed as `git gc --aggressive` of old packs, chains of up to 50 deltas. */
export const buildHistory = async (directory, commits) => {
  if (existsSync(`${directory}/.git/built`)) return;
  mkdirSync(directory, { recursive: true });
  await git(["init", "--quiet", "--initial-branch=main"], directory);
  await git(["fast-import", "--quiet"], directory, streamCommits(commits));
  await git(["repack", "-adfq", "--depth=50", "--window=10"], directory);
  mkdirSync(`${directory}/.git/built`);
};
