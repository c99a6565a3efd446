import type { CommandContext, Options } from "../../src/command.ts";

/** A context that keeps what is written; no terminal, a fixed time. */
export const commandContext = (
  argv: readonly string[],
  options: Partial<Options> = {},
): { readonly context: CommandContext; readonly written: () => string } => {
  const pieces: string[] = [];
  const output = { write: (text: string) => void pieces.push(text), isTTY: false, columns: 80 };
  const context: CommandContext = {
    argv,
    options: {
      formats: [],
      policy: undefined,
      failOn: "error",
      showSuppressed: false,
      ignores: true,
      quiet: false,
      stats: false,
      color: "never",
      target: undefined,
      state: undefined,
      asCommitted: false,
      all: false,
      allObjects: false,
      yes: false,
      keep: undefined,
      ...options,
    },
    cwd: process.cwd(),
    env: {},
    now: 1_763_769_600_000,
    elapsed: () => 5,
    stdout: output,
    stderr: output,
    version: "0.0.0",
  };
  return { context, written: () => pieces.join("") };
};
