import type { Report } from "../model.ts";

/** `git@host:team/repo.git` and `https://user:token@host/team/repo.git` → `https://host/team/repo`; nothing secret stays. */
export const publicUrl = (remote: string): string | undefined => {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([\w.-]+(?::\d+)?)\/([\w./~-]+)$/.exec(remote) ??
    /^[\w.-]+@([\w.-]+):([\w./~-]+)$/.exec(remote) ??
    [];
  return host === undefined || path === undefined ? undefined : `https://${host}/${path.replace(/\.git$/, "")}`;
};

/**
 * Where a report's paths are from, for formats that name it (SARIF's version control provenance). A convenience: what
 * git does not tell is left out. simple-git 4 drops every `GIT_*` variable and refuses unsafe configuration by itself.
 */
export const nameRepository = async (directory: string): Promise<Report["repository"]> => {
  const { simpleGit } = await import("simple-git");
  try {
    const git = simpleGit({ baseDir: directory, timeout: { block: 5000 } });
    const remotes = await git.getRemotes(true);
    const origin = remotes.find(({ name }) => name === "origin") ?? remotes[0];
    const url = publicUrl(origin?.refs.fetch ?? "");
    if (url === undefined) return undefined;
    const revision = (await git.revparse(["HEAD"])).trim();
    const { current } = await git.branchLocal();
    return { url, revision, ...(current ? { branch: current } : {}) };
  } catch {
    // No repository, no commit yet, or git refuses: the report is complete without it.
    return undefined;
  }
};
