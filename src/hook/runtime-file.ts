import { runtimeFolders, runtimeNames } from "../generated/runtime-names.ts";

const names = new Set(runtimeNames);
const folders = new Set(runtimeFolders);

/** As chezmoi writes names: `private_dot_env.tmpl`. */
const plain = (step: string): string =>
  step
    .replace(/^(?:(?:private|readonly|executable|create|modify|empty|once|exact|symlink|remove)_)+/, "")
    .replace(/^dot_/, ".")
    .replace(/\.tmpl$/, "");

/** Could the file be one that some runtime reads? By its name alone; in doubt, yes. */
export const isRuntimeFile = (path: string): boolean => {
  const steps = path.toLowerCase().split("/");
  return names.has(plain(steps.at(-1) ?? "")) || steps.some((step) => folders.has(plain(step)));
};
