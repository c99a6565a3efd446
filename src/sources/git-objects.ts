import { git, runGit } from "./git.ts";
import { type MissingObject, parseBatch, type ReadObject } from "./git-objects-batch.ts";
import { openPipe } from "./git-objects-pipe.ts";
import type { GitRepository } from "./git-refs.ts";

/** So many objects are asked for in one go and kept in memory; what is more is read from a pipe. */
const fewObjects = 256;

/**
 * The objects of these names, in this order, each once for each time it is named. By name and never by path, so no
 * odd file name, attribute or filter has a say. An object that is not here (a partial clone, damage) comes as
 * `missing`; git dies of it, and is started again behind it.
 */
export function* readObjects(
  repository: GitRepository,
  oids: readonly string[],
): Generator<ReadObject | MissingObject> {
  let present: ReadonlySet<string> | undefined;
  let first = 0;
  let piped = oids.length > fewObjects;

  while (first < oids.length) {
    const missing = present?.has(oids[first] ?? "") === false;
    if (missing) {
      yield { missing: oids[first] ?? "" };
      first += 1;
      continue;
    }

    const asked = takeWhile(oids, first, present);
    const before = first;
    for (const object of piped ? readPiped(repository, asked) : readFew(repository, asked)) {
      const ends = "missing" in object || object.offset + object.bytes.length === object.size;
      if (ends) first += 1;
      yield object;
    }
    if (first === before + asked.length) continue;
    // It stopped early: too much for memory, or an object is missing and git died of it.
    if (piped) {
      present ??= listPresent(repository);
      if (present.has(oids[first] ?? "")) {
        yield { missing: oids[first] ?? "" };
        first += 1;
      }
    }
    piped = true;
  }
}

const takeWhile = (oids: readonly string[], first: number, present: ReadonlySet<string> | undefined) => {
  if (present === undefined) return oids.slice(first);
  const end = oids.findIndex((oid, at) => at >= first && !present.has(oid));
  return oids.slice(first, end === -1 ? oids.length : end);
};

function* readFew(repository: GitRepository, oids: readonly string[]): Generator<ReadObject | MissingObject> {
  const options = { ...repository.options, input: Buffer.from(`${oids.join("\n")}\n`), limit: memoryLimit };
  const { output } = runGit(["cat-file", "--batch"], options);
  let at = 0;
  yield* parseBatch((into, offset, length) => {
    const count = output.copy(into, offset, at, Math.min(at + length, output.length));
    at += count;
    return count;
  });
}

/** Bytes of all of them together; what is more is read from a pipe. */
const memoryLimit = 4 * 1024 * 1024;

function* readPiped(repository: GitRepository, oids: readonly string[]): Generator<ReadObject | MissingObject> {
  const pipe = openPipe(repository, ["cat-file", "--batch", "--buffer"], `${oids.join("\n")}\n`);
  try {
    yield* parseBatch(pipe.read);
  } finally {
    pipe.close();
  }
}

/** Names of all objects that are really here. */
const listPresent = ({ options }: GitRepository): ReadonlySet<string> =>
  new Set(
    git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered"], options)
      .toString("latin1")
      .split("\n"),
  );
