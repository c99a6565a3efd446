/** What git hands a hook: its standard input, and the file of a message. */
import { existsSync, fstatSync, readFileSync, readSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { UnjudgedError } from "../errors.ts";
import type { GitRepository } from "./git-refs.ts";

/** Standard input, whole; `""` where none was given (a terminal, a closed descriptor). */
export const readInput = (): string => {
  try {
    if (fstatSync(0).isCharacterDevice()) return "";
    const parts: Buffer[] = [];
    const part = Buffer.alloc(65_536);
    for (let count = readSync(0, part); count > 0; count = readSync(0, part)) {
      parts.push(Buffer.from(part.subarray(0, count)));
    }
    return Buffer.concat(parts).toString("utf8");
  } catch {
    throw new UnjudgedError("what git tells this hook cannot be read", "Let git run it: git hook run, or a push.");
  }
};

/** The commit message git is about to use, without the patch `commit --verbose` shows below its own line. */
export const readMessage = (cwd: string, path: string): Buffer => {
  try {
    const bytes = readFileSync(isAbsolute(path) ? path : resolve(cwd, path));
    const cut = /^.{1,8} -{24} >8 -{24}$/m.exec(bytes.toString("latin1"));
    return cut === null ? bytes : bytes.subarray(0, cut.index);
  } catch {
    throw new UnjudgedError("the commit message cannot be read", "Git names its file: hook commit-msg <file>.");
  }
};

/** What git is in the middle of: the word of the command that ends it. */
export const sequenceOf = ({ gitDirectory }: GitRepository): string | undefined => {
  const marks = [
    ["rebase-merge", "rebase"],
    ["rebase-apply", "rebase"],
    ["CHERRY_PICK_HEAD", "cherry-pick"],
    ["REVERT_HEAD", "revert"],
    ["sequencer", "cherry-pick"],
  ] as const;
  return marks.find(([name]) => existsSync(join(gitDirectory, name)))?.[1];
};
