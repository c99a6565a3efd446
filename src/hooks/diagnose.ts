/** What silences hooks: facts of a work tree in, sentences out. */
import { isHusky, isPreCommits, managersOf } from "./managers.ts";
import type { HookName } from "./names.ts";
import { calls, isOurs } from "./script.ts";
import type { HookState } from "./state.ts";

/** What only a look at the machine tells. */
export interface Surroundings {
  /** Does the folder exist that git looks in? */
  readonly directoryExists: boolean;
  /** A work tree made by `git worktree add`. */
  readonly linked: boolean;
  /** Programs that hooks begin with (`#!`) and that are not installed. */
  readonly missingInterpreters: ReadonlyMap<HookName, string>;
  /** `HUSKY` of the environment, or of husky's own start file. */
  readonly huskyVariable: string | undefined;
  /** Each auth-lint that a hook names. */
  readonly programs: readonly { readonly path: string; readonly gone: boolean; readonly version: string | undefined }[];
  /** Of the auth-lint that asks. */
  readonly version: string;
}

export interface Diagnosis {
  readonly says: string;
  readonly remedy: string;
}

/** Does something call auth-lint for this hook, as far as files tell? A manager's file is believed; the dry run tests it. */
export const isSetUp = (state: HookState, hook: HookName): boolean => {
  if (state.configHooks.includes(hook)) return true;
  const file = state.files.get(hook);
  if (file === undefined || !file.executable) return false;
  if (isHusky(state)) return calls(state.husky.get(hook)?.text ?? "", hook);
  return isOurs(file.text) || calls(file.text, hook) || isPreCommits(file) || /\blefthook\b/i.test(file.text);
};

const isRelative = (path: string): boolean => !/^(?:[\\/~]|[A-Za-z]:)/.test(path);

const aboutFolder = (state: HookState, { directoryExists, linked }: Surroundings): readonly Diagnosis[] => {
  const { configured, directory } = state;
  if (configured === undefined || state.configHooks.length > 0) return [];
  if (/^(?:\/dev\/null|nul)?$/i.test(configured.value)) {
    const says = `core.hooksPath is \`${configured.value}\` (${configured.scope}): git runs no hook at all`;
    return [{ says, remedy: "git config --unset core.hooksPath" }];
  }
  if (directoryExists) return [];
  const missing = `git looks for hooks in ${directory}, which does not exist`;
  if (!isRelative(configured.value))
    return [{ says: missing, remedy: "git config --unset core.hooksPath, or make it" }];
  const says = `${missing}: core.hooksPath is relative (\`${configured.value}\`)${linked ? ", and each linked work tree needs its own" : ""}`;
  const remedy = isHusky(state)
    ? 'Install the packages in that work tree (npm install runs husky), or give git one place: git config core.hooksPath "$(git rev-parse --path-format=absolute --git-common-dir)/../.husky/_"'
    : "Commit that folder, or configure it as an absolute path.";
  return [{ says, remedy }];
};

const aboutFiles = (state: HookState, { missingInterpreters }: Surroundings): readonly Diagnosis[] => {
  const still = [...state.files.values()].filter(({ executable }) => !executable);
  const files = still.map(({ path }) => ({
    says: `${path} may not be executed: git passes over it`,
    remedy: `chmod +x ${path}`,
  }));
  const interpreters = [...missingInterpreters].map(([hook, name]) => ({
    says: `${hook} begins with a program that is not installed (${name}): every commit fails there`,
    remedy: `Install ${name}, or run auth-lint install again.`,
  }));
  return [...files, ...interpreters];
};

const aboutManagers = (state: HookState): readonly Diagnosis[] => {
  const managers = managersOf(state).filter((manager) => manager !== "plain" && manager !== "config");
  const inert =
    state.directory !== state.ownDirectory && [...state.ownFiles.keys()].length > 0 ? [...state.ownFiles] : [];
  const hidden = inert.map(([hook, file]) => `${hook}${isPreCommits(file) ? " (pre-commit's)" : ""}`);
  return [
    ...(hidden.length > 0
      ? [
          {
            says: `two places for hooks: git runs those of core.hooksPath, and never ${hidden.join(", ")} in ${state.ownDirectory}`,
            remedy: "Keep one manager, and take the other down with its own command.",
          },
        ]
      : []),
    ...(managers.length > 1
      ? [
          {
            says: `several managers of hooks: ${managers.join(", ")}`,
            remedy: "Each overwrites the others' files: keep one.",
          },
        ]
      : []),
  ];
};

const isOlder = (version: string, than: string): boolean => version.localeCompare(than, "en", { numeric: true }) < 0;

const aboutPrograms = (state: HookState, around: Surroundings): readonly Diagnosis[] => {
  const husky =
    around.huskyVariable === "0" && isHusky(state)
      ? [{ says: "HUSKY=0 is set: husky runs nothing", remedy: "Unset it, also in ~/.config/husky/init.sh." }]
      : [];
  const programs = around.programs.flatMap(({ path, gone, version }) => {
    if (gone) return [{ says: `the hooks name ${path}, which is gone`, remedy: "auth-lint install --yes" }];
    if (version === undefined || !isOlder(version, around.version)) return [];
    return [
      {
        says: `the hooks run auth-lint ${version} of ${path}; this is ${around.version}`,
        remedy: "auth-lint install --yes",
      },
    ];
  });
  return [...husky, ...programs];
};

/** Everything that is wrong with the hooks of a work tree, as far as a look tells. */
export const diagnose = (state: HookState, around: Surroundings): readonly Diagnosis[] => [
  ...aboutFolder(state, around),
  ...aboutFiles(state, around),
  ...aboutManagers(state),
  ...aboutPrograms(state, around),
];
