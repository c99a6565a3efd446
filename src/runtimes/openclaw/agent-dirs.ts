import { plainStep } from "./plain-path.ts";

/** A file that only keeps a directory in git: it shows that an agent exists. */
const keeper = /^\.(?:git)?keep$/;

/** The home and the agent of a path below `agents/<id>/agent`. */
const agentOf = (path: string): { readonly root: string; readonly agent: string } | undefined => {
  const steps = path.split("/");
  const at = steps.length - 4;
  const [agents, agent, folder] = steps.slice(at, at + 3);
  if (at < 0 || agents === undefined || agent === undefined || folder === undefined) return undefined;
  if (plainStep(agents) !== "agents" || plainStep(folder) !== "agent") return undefined;
  return { root: steps.slice(0, at).join("/"), agent };
};

/** Is this file worth reading only because it shows that an agent's directory exists? */
export const keepsAgentDir = (path: string): boolean =>
  keeper.test(path.slice(path.lastIndexOf("/") + 1)) && agentOf(path) !== undefined;

/** Agents whose directories exist, by home: one without a store of its own runs on the profiles of main. */
export const listAgentDirs = (paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const dirs = new Map<string, Set<string>>();
  for (const path of paths) {
    const found = agentOf(path);
    if (!found) continue;
    const agents = dirs.get(found.root);
    if (agents) agents.add(found.agent);
    else dirs.set(found.root, new Set([found.agent]));
  }
  return dirs;
};
