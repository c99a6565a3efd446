import type { LoadedPolicy } from "../command.ts";
import { runtimes } from "../runtimes/index.ts";
import { variableFile } from "../variables/files.ts";

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** One look at a name turns most paths down for all runtimes that say what their names hold. */
const openLikely = (): ((path: string) => boolean) => {
  const parts = new Set(runtimes.flatMap((runtime) => runtime.parts ?? []));
  const pattern = new RegExp([...parts].map(escaped).join("|"), "i");
  return (path) => pattern.test(path.slice(path.lastIndexOf("/") + 1));
};

/** Which paths are read as documents: those of the runtimes, files that set variables, and what own rules judge. */
export const wantedFiles = (judging?: Pick<LoadedPolicy, "policy" | "rules">): ((path: string) => boolean) => {
  const own = (judging?.rules ?? []).filter(({ wants }) => wants !== undefined);
  const isLikely = openLikely();
  const free = runtimes.filter(({ parts }) => parts === undefined);
  const named = runtimes.filter(({ parts }) => parts !== undefined);
  return (path) =>
    free.some((runtime) => runtime.wants(path)) ||
    (isLikely(path) && named.some((runtime) => runtime.wants(path))) ||
    variableFile(path) !== undefined ||
    (judging !== undefined && own.some((rule) => rule.wants?.(path, judging.policy) === true));
};
