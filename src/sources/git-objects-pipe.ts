import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit, startGit } from "./git.ts";
import type { GitRepository } from "./git-refs.ts";

/** Fills part of a buffer and says how much; 0 at the end. */
export type Read = (into: Uint8Array, offset: number, length: number) => number;

export interface Pipe {
  readonly read: Read;
  readonly close: () => void;
}

/**
 * Runs git beside this process, its output read as it comes and in this thread: nothing is gathered in memory. Through
 * a named pipe; where the system has none, through a file whose name is already gone.
 */
export function openPipe(repository: GitRepository, args: readonly string[], input: string): Pipe {
  const directory = mkdtempSync(join(tmpdir(), "auth-lint-"));
  const [list, fifo] = [join(directory, "in"), join(directory, "out")];
  writeFileSync(list, input, { mode: 0o600 });
  const stdin = openSync(list, "r");

  try {
    const descriptor = makeFifo(fifo)
      ? startIntoFifo(repository, args, stdin, fifo)
      : runIntoFile(repository, args, input, fifo);
    return {
      read: (into, offset, length) => readSync(descriptor, into, offset, length, null),
      close: () => closeSync(descriptor),
    };
  } finally {
    closeSync(stdin);
    rmSync(directory, { recursive: true, force: true });
  }
}

function makeFifo(path: string): boolean {
  if (process.platform === "win32") return false;
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  return spawnSync("mkfifo", ["-m", "600", path], { stdio: "ignore" }).status === 0;
}

function startIntoFifo(repository: GitRepository, args: readonly string[], stdin: number, fifo: string): number {
  // Opened for both, so that neither opening waits for the other end; git holds the writing one from then on.
  const both = openSync(fifo, constants.O_RDWR);
  startGit(args, repository.options, stdin, both);
  const descriptor = openSync(fifo, constants.O_RDONLY);
  closeSync(both);
  return descriptor;
}

function runIntoFile(repository: GitRepository, args: readonly string[], input: string, path: string): number {
  const { output } = runGit(args, { ...repository.options, input: Buffer.from(input) });
  writeFileSync(path, output, { mode: 0o600 });
  return openSync(path, "r");
}
