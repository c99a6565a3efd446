/** Auth files as git names them: pathspecs for `git ls-files`, lines for `.gitignore`. */
import { agentFiles } from "./agents.ts";
import { generalFiles } from "./general.ts";
import type { AuthFile } from "./model.ts";

const files: readonly AuthFile[] = /* @__PURE__ */ agentFiles.concat(generalFiles);

const glob = (pattern: string): string => `:(top,icase,glob)**/${pattern}`;

/** A path as chezmoi's source names it: `.codex/auth.json` → `*dot_codex/*auth.json`, attributes before each. */
const chezmoi = (path: string): string =>
  path
    .split("/")
    .map((step) => (step.startsWith(".") ? `*dot_${step.slice(1)}` : step.startsWith("*") ? step : `*${step}`))
    .join("/");

const isDotted = (path: string): boolean => path.split("/").some((step) => step.startsWith("."));

/** Ends that rotations, editors and SQLite put after a name. */
const endings = ["", ".*", "-wal", "-shm", "-journal"];

const specsOf = ({ path }: AuthFile): readonly string[] => {
  if (path.endsWith("*")) return [glob(path)];
  const spelled = isDotted(path) ? [path, chezmoi(path)] : [path];
  return spelled.flatMap((each) =>
    endings
      .filter((ending) => !ending.startsWith("-") || /\.(?:db|sqlite3?|vscdb)$/.test(each))
      .map((ending) => glob(each + ending)),
  );
};

/** Not auth files, whatever they end in: locks, examples, encrypted files. */
const excluded: readonly string[] = [
  "*.lock",
  "*.example",
  "*.sample",
  "*.template",
  "*.dist",
  "*.age",
  "*.asc",
  "*.gpg",
  "*.sops.*",
  "encrypted_*",
  ".env.example.*",
  "*.example.*",
];

/**
 * Pathspecs for `git ls-files -- …`: every path an auth file may have, in any case, from the top of the work tree. They
 * name too many rather than too few: `authPath` and the content decide.
 */
export const authPathspecs: readonly string[] = /* @__PURE__ */ listPathspecs();

// A call that is marked as pure is left out where nobody uses its result: every start would pay for it.
function listPathspecs(): readonly string[] {
  return [...new Set(files.flatMap(specsOf)), ...excluded.map((pattern) => `:(top,exclude,icase,glob)**/${pattern}`)];
}

/**
 * Lines of a `.gitignore` that keep the sure auth files of a runtime out, backups included; none for a runtime whose
 * files are told by content alone.
 */
export function ignoreLines(runtime: string): readonly string[] {
  const own = files.filter((file) => file.runtime === runtime);
  const chosen = own.some(({ sure }) => sure) ? own.filter(({ sure }) => sure) : own;
  return [
    ...new Set(
      chosen.map(({ path }) =>
        path.endsWith("**") ? path.slice(0, -2) : path.endsWith("*") ? `**/${path}` : `**/${path}*`,
      ),
    ),
  ];
}
