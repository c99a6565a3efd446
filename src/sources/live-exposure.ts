import { realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { Exposure } from "../model.ts";
import { decodeName } from "./disk-names.ts";
import type { Unjudged } from "./disk-read.ts";
import { tryGit } from "./git.ts";
import type { Env } from "./git-env.ts";
import { findRepository } from "./git-place.ts";
import type { LiveFile } from "./live-files.ts";

export interface LiveExposures {
  readonly exposure: (path: string) => Exposure;
  /** Absolute. */
  readonly repository: (path: string) => string | undefined;
  readonly problems: readonly Unjudged[];
}

const questionMark = 0x3f;

/**
 * Which of the files a git repository tracks or could take in. Git runs once for each repository around any of them,
 * is asked about these files alone, and not at all where there is none.
 */
export const liveExposures = (files: readonly LiveFile[], env: Env): LiveExposures => {
  const known = new Map<string, Exposure>();
  const around = new Map<string, string>();
  const problems: Unjudged[] = [];
  const tops = new Map<string, { readonly env: Env; readonly files: LiveFile[] }>();
  const places = new Map<string, ReturnType<typeof findRepository>>();
  for (const file of files) {
    // Where the bytes lie: stow and its like link from the home into the repository.
    const folder = dirname(file.real);
    const place = places.has(folder) ? places.get(folder) : findRepository(folder, env, folder);
    places.set(folder, place);
    if (place === undefined) continue;
    around.set(file.path, place.top);
    const one = tops.get(place.top) ?? { env: place.env, files: [] };
    tops.set(place.top, one);
    one.files.push(file);
  }
  for (const [top, { env: own, files: inside }] of tops) {
    const within = realpathSync(top);
    const byName = new Map(inside.map((file) => [relative(within, file.real).split(sep).join("/"), file.path]));
    const asked = [
      "--literal-pathspecs",
      "ls-files",
      "-t",
      "-c",
      "-o",
      "--exclude-standard",
      "-z",
      "--",
      ...byName.keys(),
    ];
    const result = tryGit(asked, { cwd: top, env: own });
    if (!("output" in result)) {
      problems.push({ path: inside[0]?.path ?? ".", reason: result.reason, remedy: result.remedy });
      continue;
    }
    for (let start = 0; start < result.output.length; ) {
      const end = result.output.indexOf(0, start);
      if (end === -1) break;
      const path = byName.get(decodeName(result.output.subarray(start + 2, end)));
      if (path !== undefined) known.set(path, result.output[start] === questionMark ? "untracked" : "tracked");
      start = end + 1;
    }
  }
  return { exposure: (path) => known.get(path) ?? "state", repository: (path) => around.get(path), problems };
};
