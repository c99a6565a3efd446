// The home `live` is measured on: 12 runtimes, 40 caches, 5 SQLite stores; made by what the tests make it with.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @returns whether this Node can: it needs `node:sqlite`, and to read TypeScript (22.18 and newer). */
export const buildHome = async (home, root) => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18)) return false;
  const open = (name) => import(pathToFileURL(join(root, "test/live", name)).href);
  const [{ writeHome }, { crowdedHome }] = [await open("home.ts"), await open("machine.ts")];
  rmSync(home, { recursive: true, force: true });
  writeHome(home, crowdedHome());
  return true;
};
