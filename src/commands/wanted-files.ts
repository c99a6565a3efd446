import type { LoadedPolicy } from "../command.ts";
import { runtimes } from "../runtimes/index.ts";
import { variableFile } from "../variables/files.ts";

/** Which paths are read as documents: those of the runtimes, files that set variables, and what own rules judge. */
export const wantedFiles = (judging?: Pick<LoadedPolicy, "policy" | "rules">): ((path: string) => boolean) => {
  const own = (judging?.rules ?? []).filter(({ wants }) => wants !== undefined);
  return (path) =>
    runtimes.some((runtime) => runtime.wants(path)) ||
    variableFile(path) !== undefined ||
    (judging !== undefined && own.some((rule) => rule.wants?.(path, judging.policy) === true));
};
