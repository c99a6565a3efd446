import { main } from "../../src/cli.ts";

/** Runs one invocation in a repository, within this process: exit code and what was written. */
export const runCli = async (
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string | undefined>> },
  argv: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> => {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string): void => {
      written[name] += text;
    },
    isTTY: false,
    columns: 80,
  });
  const code = await main({
    argv,
    cwd: root,
    env,
    clock: () => 1_763_769_600_000,
    elapsed: () => 5,
    stdout: output("stdout"),
    stderr: output("stderr"),
  });
  return { code, ...written };
};
