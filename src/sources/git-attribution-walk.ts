import { decodeName } from "./disk-names.ts";
import { openPipe } from "./git-objects-pipe.ts";
import type { GitRepository } from "./git-refs.ts";

export interface FirstPlace {
  readonly commit: string;
  readonly path: string;
}

/** A merge shows what is new against all its parents; nothing is compared as a rename. */
const flags = ["--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-renames", "--no-abbrev"];

/**
 * The first commit, in the order given, that brought each object or a path with one of these names in it. The listing
 * is read as it comes: a long history's is hundreds of megabytes.
 */
export function walkChanges(
  repository: GitRepository,
  commits: readonly string[],
  oids: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Map<string, FirstPlace> {
  const first = new Map<string, FirstPlace>();
  const pipe = openPipe(repository, ["diff-tree", ...flags], commits.map((oid) => `${oid}\n`).join(""));
  const note = (hit: string, commit: string, path: Buffer): void => {
    if (!first.has(hit)) first.set(hit, { commit, path: decodeName(path) });
  };
  let [commit, oid] = ["", ""];

  try {
    for (const field of splitFields(pipe.read)) {
      if (oid !== "") {
        if (oids.has(oid)) note(oid, commit, field);
        for (const part of names.size === 0 ? [] : decodeName(field).split("/")) {
          if (names.has(part)) note(part, commit, field);
        }
        oid = "";
      } else if (field[0] === colon) {
        // "… <own oid> <status>": the status is one letter for each parent.
        const end = field.lastIndexOf(space);
        oid = field.toString("latin1", end - repository.digits, end);
      } else commit = field.toString("latin1");
    }
  } finally {
    pipe.close();
  }
  return first;
}

const [colon, space] = [0x3a, 0x20];

/** What lies between NULs; a field is valid until the next. */
function* splitFields(read: (into: Uint8Array, offset: number, length: number) => number): Generator<Buffer> {
  let [buffer, end] = [Buffer.allocUnsafe(256 * 1024), 0];

  for (;;) {
    const count = read(buffer, end, buffer.length - end);
    if (count === 0) return;
    end += count;
    let start = 0;
    for (let cut = 0; cut !== -1; ) {
      cut = buffer.subarray(0, end).indexOf(0, start);
      if (cut === -1) break;
      yield buffer.subarray(start, cut);
      start = cut + 1;
    }
    buffer.copy(buffer, 0, start, end);
    end -= start;
    if (end === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}
