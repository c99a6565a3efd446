/** Which file of a runtime a path names, however a home, a dotfiles repository or a backup spells it. */
import { plainNames, plainStep } from "../../scan/paths/spelling.ts";
import { matchesStep } from "../../scan/paths/steps.ts";
import type { RuntimeFile } from "./model.ts";

/** A path, spelled as it lies at home. */
interface Spelled {
  /** As written, for the root. */
  readonly steps: readonly string[];
  readonly folders: readonly string[];
  readonly names: ReturnType<typeof plainNames>;
  readonly encrypted: boolean;
}

/** Where a file of a runtime was found. */
export interface Spot {
  readonly file: RuntimeFile;
  /** What lies before the path the runtime knows: the user's home, a project, a package of stow. */
  readonly root: string;
  /** A backup or rotation. */
  readonly rotated: boolean;
  /** Its folders are named as well; else the content has to tell. */
  readonly sure: boolean;
}

const spell = (path: string): Spelled => {
  const steps = path.split("/");
  const folders = steps.slice(0, -1).map((step) => plainStep(step.toLowerCase()));
  return {
    steps,
    folders: folders.map(({ name }) => name),
    names: plainNames((steps.at(-1) ?? "").toLowerCase()),
    encrypted: folders.some(({ encrypted }) => encrypted),
  };
};

// Every runtime is asked about the same path in turn.
let last: { readonly path: string; readonly spelled: Spelled } | undefined;

const spelledOf = (path: string): Spelled => {
  if (last?.path !== path) last = { path, spelled: spell(path) };
  return last.spelled;
};

const isSame = (wanted: string, folder: string): boolean =>
  matchesStep(wanted, folder) || (wanted.startsWith(".") && matchesStep(wanted.slice(1), folder));

const namesBackup = (folder: string): boolean =>
  /^(?:.*[-_.])?(?:backups?|archives?|snapshots?|trash|old)$/.test(folder);

/** The longest fixed part of each file's name, in lower case: a path without one of them is none of these files. */
export const nameParts = (files: readonly RuntimeFile[]): readonly string[] => {
  const parts = files.map(({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const fixed = name.replace(/^\./, "").split("*");
    return fixed.toSorted((left, right) => right.length - left.length)[0] ?? "";
  });
  return [...new Set(parts)];
};

/**
 * Prepares the question which of `files` a path may be; the surest answer comes first.
 * @param files the files of one runtime
 */
export const findSpots = (files: readonly RuntimeFile[]): ((path: string) => readonly Spot[]) => {
  const rows = files.map((file) => {
    const wanted = file.path.toLowerCase().split("/");
    return { file, parents: wanted.slice(0, -1), name: wanted.at(-1) ?? "" };
  });
  const parts = nameParts(files);
  return (path) => {
    // Every path of a tree is asked about by every runtime.
    const last = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (!parts.some((part) => last.includes(part))) return [];
    const { steps, folders, names, encrypted } = spelledOf(path);
    if (encrypted || path.length > 4096) return [];
    const spots: Spot[] = [];
    for (const { file, parents, name } of rows) {
      const found = names.find((one) => matchesStep(name, one.name));
      if (!found) continue;
      const from = folders.length - parents.length;
      const whole = from >= 0 && parents.every((parent, index) => isSame(parent, folders[from + index] ?? ""));
      // Under a bare name the content decides; a pattern for any name would have every file of a tree read for that.
      if (!whole && (file.shape === undefined || name.includes("*"))) continue;
      const root = steps.slice(0, steps.length - 1 - (whole ? parents.length : 0)).join("/");
      spots.push({ file, root, rotated: found.rotated || folders.some(namesBackup), sure: whole });
    }
    return spots.length < 2 ? spots : spots.sort((left, right) => Number(right.sure) - Number(left.sure));
  };
};
