/** Repositories of dotfiles in a home: what of a runtime's files they hold. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { decodeName } from "./disk-names.ts";
import type { Unjudged } from "./disk-read.ts";
import { tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";

/** Where people and programs keep them: by hand, GNU Stow, chezmoi, homesick, Home Manager. */
const places = [
  ...["dotfiles", ".dotfiles", "dots", ".dots", "src/dotfiles", "projects/dotfiles", "code/dotfiles"],
  ...[".local/share/chezmoi", ".homesick/repos/dotfiles", ".config/home-manager", ".config/nixpkgs", "nixos-config"],
];

/** Names that are looked through; no dotfiles repository comes near it. */
const nameLimit = 50_000;

export interface Dotfiles {
  /** Told from the home. */
  readonly paths: readonly string[];
  readonly problems: readonly Unjudged[];
}

const isRepository = (folder: string): boolean =>
  statSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined;

const closed = (folder: string): boolean => {
  try {
    return !isRepository(folder);
  } catch {
    // Closed to this user, or a name that is none on this system.
    return true;
  }
};

/**
 * Files of the dotfiles repositories that git holds or would take in. Git runs once for each that is there.
 * @param home absolute, links resolved
 */
export const dotfiles = (home: string, env: Env): Dotfiles => {
  const paths: string[] = [];
  const problems: Unjudged[] = [];
  for (const place of places) {
    const folder = join(home, place);
    if (closed(folder)) continue;
    const listed = tryGit(["ls-files", "-c", "-o", "--exclude-standard", "-z"], { cwd: folder, env });
    if (!("output" in listed)) {
      problems.push({ path: place, reason: listed.reason, remedy: listed.remedy });
      continue;
    }
    let start = 0;
    for (let count = 0; count < nameLimit; count += 1) {
      const end = listed.output.indexOf(0, start);
      if (end === -1) break;
      paths.push(`${place}/${decodeName(listed.output.subarray(start, end))}`);
      start = end + 1;
    }
  }
  return { paths: [...new Set(paths)], problems };
};
