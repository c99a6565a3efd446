/** All objects of a repository, by our own readers where they can and by git where they cannot. */
import { git } from "./git.ts";
import { readObjects } from "./git-objects.ts";
import { readLoose } from "./git-objects-loose.ts";
import { type Notes, wholeLimit } from "./git-objects-model.ts";
import { findStores, listLoose, listPacks } from "./git-objects-stores.ts";
import { knowsPack, readPack } from "./git-pack.ts";
import { type Engine, startEngine } from "./git-pack-engine.ts";
import type { GitRepository } from "./git-refs.ts";

/** An object as the readers of a whole store give it; its name is told only to who asks. */
export interface StoredObject {
  readonly type: string;
  /** Its object name. */
  readonly name: () => string;
  /** Valid until the next object is asked for. */
  readonly bytes: Uint8Array;
  /** Beyond `wholeLimit` an object comes in pieces that overlap. */
  readonly offset: number;
  /** See `PackObject`. */
  readonly base?: { readonly clean: boolean; readonly data: boolean } | undefined;
  readonly fresh?: Int32Array | undefined;
  clean?: boolean;
  /** For who takes the objects to set: whether such files are judged as a whole. */
  data?: boolean;
}

/** Every object once, in the order of the packs, then the loose ones, then what only git itself could read. */
export function* readStore(repository: GitRepository, notes: Notes): Generator<StoredObject> {
  const plan = planReading(repository);
  const left: string[] = [];
  const isNew = plan.length > 1 || plan.includes(undefined) ? openSeen() : undefined;

  for (const open of plan) {
    try {
      for (const object of open?.() ?? []) {
        if ("left" in object) left.push(object.left);
        else if (isNew === undefined || isNew(object.name())) yield object;
      }
    } catch {
      // Gone since it was listed (git repacks while nobody looks), or damaged beyond its entries: git is asked for all.
      plan.push(undefined);
    }
  }
  if (plan.includes(undefined)) for (const oid of listAll(repository)) left.push(oid);
  for (const object of readObjects(repository, left)) {
    if ("missing" in object) noteDamage(object.missing, notes);
    else if (isNew === undefined || object.offset > 0 || isNew(object.oid)) yield { ...object, name: () => object.oid };
  }
}

type Opened = () => Iterable<StoredObject | { readonly left: string }>;

/** Packs and loose objects, each opened when its turn comes; an `undefined` among them: something only git can read. */
function planReading(repository: GitRepository): (Opened | undefined)[] {
  const engine = tryEngine();
  if (engine === undefined) return [undefined];
  const plan: (Opened | undefined)[] = [];
  try {
    for (const store of findStores(repository)) {
      for (const pack of listPacks(store)) {
        plan.push(knowsPack(pack) ? () => readPack(engine, pack, repository.digits / 2) : undefined);
      }
      if (!listLoose(store, repository.digits).next().done) plan.push(() => readAllLoose(repository, engine, store));
    }
  } catch {
    // Repacked while it was listed, or not readable: git knows what to do about the one and to say about the other.
    plan.push(undefined);
  }
  return plan;
}

/** Remembers names, in half of the memory that hexadecimal ones take. */
function openSeen(): (oid: string) => boolean {
  const seen = new Set<string>();
  return (oid) => {
    const before = seen.size;
    return seen.add(Buffer.from(oid, "hex").toString("latin1")).size > before;
  };
}

function* readAllLoose(repository: GitRepository, engine: Engine, store: string): ReturnType<Opened> {
  for (const { oid, file } of listLoose(store, repository.digits)) {
    const object = readLoose(engine, file);
    yield object === undefined ? { left: oid } : { name: () => oid, offset: 0, ...object };
  }
}

/** Names in pack order, so that git reads them quickly. */
const listAll = ({ options }: GitRepository): readonly string[] =>
  git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)", "--unordered"], options)
    .toString("latin1")
    .split("\n")
    .filter(Boolean);

/** The pack reader's engine; `undefined` where there is no WebAssembly. */
export const tryEngine = (): Engine | undefined => {
  try {
    return startEngine();
  } catch {
    // No WebAssembly here: git reads.
    return undefined;
  }
};

const noteDamage = (oid: string, notes: Notes): void => {
  notes.unjudged.push({
    path: `object ${oid.slice(0, 12)}`,
    reason: `its object is damaged, or larger than git can read here (pieces begin at ${wholeLimit / 1024 / 1024} MB)`,
    remedy: "See what git says: git fsck",
  });
};
