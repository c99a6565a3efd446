/** Repositories whose hooks `auth-lint install` has set up, with the program built from these sources. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleProgram } from "../../scripts/build/program.mjs";
import { fakeCredential } from "../fake.ts";
import { createDirectory, createRepository, type Repository } from "../repository.ts";

/** What a run printed, on both outputs, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly text: string;
}

let built: Promise<string> | undefined;

const build = async (): Promise<string> => {
  const folder = join(createDirectory(), "dist");
  const { files } = await bundleProgram();
  const all = { ...files, "package.json": '{ "type": "commonjs" }\n' };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  chmodSync(join(folder, "auth-lint.js"), 0o755);
  return join(folder, "auth-lint.js");
};

/** Absolute path of the program's entry; built once for a test file. */
const program = (): Promise<string> => {
  built ??= build();
  return built;
};

/** A line no commit should take. */
export const bad = `token = ${fakeCredential("anthropic-access")}\n`;

export interface Installed extends Repository {
  readonly entry: string;
  /** Runs git anywhere; an exit code is a value. */
  readonly tryGit: (
    args: readonly string[],
    more?: { readonly cwd?: string; readonly env?: Repository["env"] },
  ) => Ended;
  /** Runs auth-lint. */
  readonly lint: (args: readonly string[], more?: { readonly cwd?: string; readonly env?: Repository["env"] }) => Ended;
  /** Writes and stages a file. */
  readonly stage: (path: string, text: string) => void;
  /** A commit that no hook sees. */
  readonly slip: (files: Readonly<Record<string, string>>, message?: string) => void;
}

const runner =
  (command: string, first: readonly string[], root: string, base: Repository["env"]): Installed["tryGit"] =>
  (args, more = {}) => {
    const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
      cwd: more.cwd ?? root,
      env: { ...base, ...more.env },
      input: "",
    });
    return { code: status, text: `${stdout}${stderr}` };
  };

/** A repository with one commit; its hooks are not set up yet. */
export const createFresh = async (...initFlags: readonly string[]): Promise<Installed> => {
  const entry = await program();
  const repository = createRepository(undefined, ...initFlags);
  const { root, git, write } = repository;
  const env = { ...repository.env, XDG_CACHE_HOME: join(dirname(entry), "../cache"), HUSKY: undefined, CI: undefined };
  const stage = (path: string, text: string): void => {
    write(path, text);
    git("add", "--", path);
  };
  const slip = (files: Readonly<Record<string, string>>, message = "x"): void => {
    for (const [path, text] of Object.entries(files)) stage(path, text);
    git("-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--allow-empty", "-m", message);
  };
  slip({ base: "base\n" });
  return {
    ...repository,
    env,
    entry,
    stage,
    slip,
    tryGit: runner("git", [], root, env),
    lint: runner(process.execPath, [entry], root, env),
  };
};

/** A repository with one commit and the hooks in place. */
export const createInstalled = async (...initFlags: readonly string[]): Promise<Installed> => {
  const repository = await createFresh(...initFlags);
  const { code, text } = repository.lint(["install", "--yes"]);
  if (code !== 0) throw new Error(text);
  return repository;
};
