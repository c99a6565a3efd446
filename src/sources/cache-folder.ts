import { join } from "node:path";

/** Where this program may keep what makes the next run faster; undefined where no place is the user's own. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  // Who may write to a file is not told by its mode there.
  if (process.platform === "win32") return undefined;
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, ".cache"));
  return base?.startsWith("/") ? join(base, "auth-lint") : undefined;
};
