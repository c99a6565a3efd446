/** Reads `--raw -z` output: what an index or a commit has that its parents have not. */
import { decodeName } from "./disk-names.ts";

export interface Change {
  /** As git writes it: `100644`, `120000`, `160000`; `000000` for what is gone. */
  readonly mode: string;
  readonly oid: string;
  /** `A`, `M`, `T`, `D`, `U`; one letter for each parent of a merge. */
  readonly status: string;
  /** From the top of the repository; bytes that are not UTF-8 as `\xNN`. */
  readonly path: string;
}

export interface RawCommit {
  readonly commit: string;
  readonly changes: Change[];
}

/** The changes of an index (`diff-index --raw -z`). */
export const parseChanges = (output: Buffer): readonly Change[] => parseRaw(output)[0]?.changes ?? [];

/**
 * The commits of `diff-tree --stdin --raw -z -c`, each with its changes; what comes before any commit belongs to `""`.
 * A merge has a colon for each parent, then all their modes and names, its own last.
 */
export function parseRaw(output: Buffer): readonly RawCommit[] {
  const commits: RawCommit[] = [];
  let current: RawCommit = { commit: "", changes: [] };

  for (let start = 0; start < output.length; ) {
    const end = endOf(output, start);
    if (output[start] !== colon) {
      current = { commit: output.toString("latin1", start, end), changes: [] };
      commits.push(current);
      start = end + 1;
      continue;
    }
    const fields = output.toString("latin1", start, end).replace(/^:+/, "").split(" ");
    const nameEnd = endOf(output, end + 1);
    // Modes of n parents, own mode, names of n parents, own name, status.
    const parents = (fields.length - 3) / 2;
    current.changes.push({
      mode: fields[parents] ?? "",
      oid: fields[fields.length - 2] ?? "",
      status: fields[fields.length - 1] ?? "",
      path: decodeName(output.subarray(end + 1, nameEnd)),
    });
    start = nameEnd + 1;
  }

  return commits.length === 0 ? [current] : commits;
}

const colon = 0x3a;

const endOf = (output: Buffer, start: number): number => {
  const found = output.indexOf(0, start);
  return found === -1 ? output.length : found;
};
