// A repository of 250 files with three of them staged: the daily work of a hook.
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "../scripts/load.mjs";
import { makeLine, numbers } from "./words.mjs";

export const stagedFiles = ["src/7.ts", "src/8.py", "README.md"];

/** @param root of auth-lint, as `node_modules` of the repository has it */
export const buildStaged = async (directory, root, leaking = false) => {
  const random = numbers(3);
  const lines = (count) => Array.from({ length: count }, () => makeLine(random)).join("\n");
  const { hookScript } = await load("src/hook-script.ts");
  if (existsSync(directory)) return;
  const put = (path, text) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), `${text}\n`, { mode: 0o755 });
  };
  const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
  for (let index = 0; index < 250; index += 1) put(`src/${index}.${index % 3 === 2 ? "py" : "ts"}`, lines(200));
  put("README.md", `# A program\n\n${lines(60)}`);
  put(".gitignore", "node_modules");
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "user.name=Bench", "-c", "user.email=bench@example.com", "commit", "--quiet", "-m", "Everything");
  put(".git/hooks/pre-commit", hookScript.trimEnd());
  mkdirSync(join(directory, "node_modules"));
  symlinkSync(root, join(directory, "node_modules/auth-lint"));
  for (const file of stagedFiles) appendFileSync(join(directory, file), `${lines(5)}\n`);
  const { fakeToken } = await load("test/fake-token.ts");
  if (leaking)
    appendFileSync(
      join(directory, "src/7.ts"),
      `const k = "${["sk", "ant", "oat01"].join("-")}-${fakeToken(1)("base64url", 93)}AA";\n`,
    );
  git("add", "--all");
};
