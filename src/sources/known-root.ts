/** The root commit git told in an earlier run: it follows from the commit that HEAD names, and git has to walk all of history for it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fingerprints } from "../fingerprint.ts";
import { cacheFolder, keepOwn, readOwn } from "./cache-folder.ts";
import type { Env } from "./git-env.ts";

/** Variables that give HEAD another history than its repository does. */
const moving = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE"];

/** What git was asked, and where its answer is kept. */
export interface KnownRoot {
  readonly folder: string;
  readonly name: string;
  /** The commit, and where its history ends. */
  readonly head: string;
  readonly root: string | undefined;
}

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "latin1") : undefined);

/** The commit HEAD names: by itself, by a ref of its own file, or by one among the packed ones. */
const headOf = (directory: string): string | undefined => {
  const head = read(join(directory, "HEAD"))?.trim() ?? "";
  const ref = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes("..")) return commit.test(head) ? head : undefined;
  const loose = read(join(directory, ref))?.trim();
  if (loose !== undefined) return commit.test(loose) ? loose : undefined;
  const packed = read(join(directory, "packed-refs"))?.split("\n");
  const line = packed?.find((one) => one.endsWith(` ${ref}`));
  return line !== undefined && commit.test(line.slice(0, -ref.length - 1)) ? line.slice(0, -ref.length - 1) : undefined;
};

/** `undefined`: not a repository of the plain kind, or no place to keep anything. */
export const knownRoot = (top: string, env: Env): KnownRoot | undefined => {
  const folder = cacheFolder(env);
  if (folder === undefined || moving.some((name) => env[name] !== undefined)) return undefined;
  const directory = join(top, ".git");
  const place = statSync(directory, { throwIfNoEntry: false });
  if (place?.isDirectory() !== true || existsSync(join(directory, "info/grafts"))) return undefined;
  const commitOfHead = headOf(directory);
  if (commitOfHead === undefined) return undefined;
  // Of a shallow clone that is deepened, HEAD stays what it was.
  const head = `${commitOfHead}\n${read(join(directory, "shallow")) ?? ""}`;
  const name = `root-${fingerprints()({ rule: "", path: top, pointer: "" })}`;
  const kept = readOwn(folder, name)?.toString("latin1");
  const root = kept?.startsWith(`${head}\n`) ? kept.slice(head.length + 1) : "";
  return { folder, name, head, root: commit.test(root) ? root : undefined };
};

/** Never throws. */
export const keepRoot = ({ folder, name, head }: KnownRoot, root: string): void => {
  if (commit.test(root)) keepOwn(folder, name, Buffer.from(`${head}\n${root}`, "latin1"));
};
