import { git, tryGit } from "./git.ts";
import { walkChanges } from "./git-attribution-walk.ts";
import { listTags } from "./git-messages.ts";
import { readObjects } from "./git-objects.ts";
import type { GitRepository } from "./git-refs.ts";

/** Where something found in a store came into the history. */
export interface Attribution {
  /** The first commit that brought it; `""`: only a ref names it, or nothing does. */
  readonly commit: string;
  /** From the top of the repository; for a message `""`. */
  readonly path: string;
  /** Author date as ISO 8601 in UTC; `""` where there is no commit. */
  readonly date: string;
  /** Is it part of what `HEAD` checks out (for a message: of its history)? */
  readonly inHead: boolean;
  /** Does a ref, a `HEAD`, or the list of stashes reach it? */
  readonly reachable: boolean;
}

const nowhere: Attribution = { commit: "", path: "", date: "", inHead: false, reachable: false };

/**
 * Places of hits, in one pass over the history however many they are.
 * @param hits `oids`: objects with a finding (blobs, commits, tags); `names`: file or directory names with one
 * @returns by object name, or by file name; every hit has an entry
 */
export function attribute(
  repository: GitRepository,
  hits: { readonly oids: ReadonlySet<string>; readonly names?: ReadonlySet<string> },
): ReadonlyMap<string, Attribution> {
  const names = hits.names ?? new Set<string>();
  const found = new Map<string, Attribution>();
  if (hits.oids.size + names.size === 0) return found;

  const commits = listCommits(repository);
  const first = walkChanges(repository, commits, hits.oids, names);
  const known = new Set(commits);
  const tags = listTags(repository);
  for (const oid of hits.oids) {
    if (known.has(oid)) first.set(oid, { commit: oid, path: "" });
    const target = tags.get(oid);
    if (target !== undefined) first.set(oid, { commit: target, path: "" });
  }

  const dates = readDates(repository, new Set([...first.values()].map(({ commit }) => commit)));
  const head = listHead(repository, first);
  for (const [hit, { commit, path }] of first) {
    found.set(hit, { commit, path, date: dates.get(commit) ?? "", inHead: head.has(hit), reachable: true });
  }
  addOthers(repository, [...hits.oids, ...names], found);
  return found;
}

/** Oldest first: of all refs, every worktree's `HEAD`, and the stashes behind the newest. */
function listCommits({ options }: GitRepository): readonly string[] {
  const reflog = tryGit(["rev-list", "-g", "refs/stash", "--"], options);
  const stashes = "output" in reflog ? lines(reflog.output) : [];
  const input = Buffer.from(stashes.map((oid) => `${oid}\n`).join(""));
  const flags = ["--reverse", "--topo-order", "--all", "--stdin"];
  return lines(git(["rev-list", ...flags], { ...options, input }));
}

/** What `HEAD` checks out, and the commits and names of hits that belong to it. */
function listHead({ options, top }: GitRepository, first: ReadonlyMap<string, { readonly path: string }>) {
  const head = new Set<string>();
  const tree = tryGit(["ls-tree", "-r", "-z", "--full-tree", "HEAD"], { ...options, ...(top ? { cwd: top } : {}) });
  if (!("output" in tree)) return head;
  const paths = new Set<string>();
  for (const entry of tree.output.toString("utf8").split("\0")) {
    const tab = entry.indexOf("\t");
    head.add(entry.slice(0, tab).split(" ")[2] ?? "");
    for (const part of entry.slice(tab + 1).split("/")) paths.add(part);
  }
  const history = new Set(lines(git(["rev-list", "HEAD", "--"], options)));
  for (const [hit, { path }] of first) if (history.has(hit) || (path !== "" && paths.has(hit))) head.add(hit);
  return head;
}

const author = /^author .*> (\d+) [+-]\d{4}$/m;

function readDates(repository: GitRepository, commits: ReadonlySet<string>): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const object of readObjects(repository, [...commits].filter(Boolean))) {
    if ("missing" in object || object.offset > 0) continue;
    const seconds = Number(author.exec(Buffer.from(object.bytes).toString("latin1"))?.[1]);
    const date = new Date(seconds * 1000);
    if (!Number.isNaN(date.getTime())) dates.set(object.oid, date.toISOString());
  }
  return dates;
}

/** What no commit brings: a blob or tree a ref names itself, or what nothing reaches any more. */
function addOthers({ options }: GitRepository, hits: readonly string[], found: Map<string, Attribution>): void {
  const open = hits.filter((hit) => !found.has(hit));
  if (open.length === 0) return;
  const walk = tryGit(["rev-list", "--objects", "--all"], options);
  const reached = new Map<string, string>();
  for (const line of "output" in walk ? walk.output.toString("utf8").split("\n") : []) {
    const cut = line.indexOf(" ");
    reached.set(cut === -1 ? line : line.slice(0, cut), cut === -1 ? "" : line.slice(cut + 1));
  }
  for (const hit of open) {
    const path = reached.get(hit);
    // A walk that failed proves nothing: the hit counts as reachable.
    const reachable = path !== undefined || !("output" in walk);
    found.set(hit, { ...nowhere, path: path ?? "", reachable });
  }
}

const lines = (output: Buffer): readonly string[] => output.toString("latin1").split("\n").filter(Boolean);
