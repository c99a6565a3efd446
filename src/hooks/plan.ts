/** What `install` would do in a repository: facts in, steps out. Nothing is written here. */
import { UsageError } from "../errors.ts";
import { isPreCommits, type Manager, managersOf } from "./managers.ts";
import { type HookName, workHooks } from "./names.ts";
import { calls, commandHere, commandShared, hookFile, isOurs, mark, type Program, withBlock } from "./script.ts";
import { planPackage } from "./simple-git-hooks.ts";
import type { HookState, HookText } from "./state.ts";

/** One change. Paths are absolute. */
export type Step =
  | { readonly kind: "write"; readonly path: string; readonly text: string; readonly executable: boolean }
  | { readonly kind: "move"; readonly path: string; readonly to: string }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "configure"; readonly key: string; readonly value: string; readonly global: boolean }
  | { readonly kind: "forget"; readonly section: string; readonly global: boolean };

export interface Plan {
  readonly manager: Manager;
  readonly steps: readonly Step[];
  /** What to do besides. */
  readonly notes: readonly string[];
}

const join = (folder: string, name: string): string => `${folder.replace(/[\\/]$/, "")}/${name}`;

/** A file of ours at a path; what is there already moves aside and is run first. */
const own = (path: string, hook: HookName, there: HookText | undefined, program: Program): readonly Step[] => {
  const text = hookFile(hook, program);
  if (there !== undefined && there.text === text && there.executable) return [];
  if (there !== undefined && !isOurs(there.text) && calls(there.text, hook)) return [];
  const aside = there === undefined || isOurs(there.text) ? [] : [{ kind: "move", path, to: `${path}.local` } as const];
  return [...aside, { kind: "write", path, text, executable: true }];
};

const planFiles = (
  state: HookState,
  hooks: readonly HookName[],
  program: Program,
  legacy: ReadonlyMap<HookName, HookText>,
) =>
  hooks.flatMap((hook) => {
    const there = state.files.get(hook);
    const path = join(state.directory, hook);
    // pre-commit runs what it found before it under this name, and gives it the input.
    if (there !== undefined && isPreCommits(there)) return own(`${path}.legacy`, hook, legacy.get(hook), program);
    return own(path, hook, there, program);
  });

const planHusky = ({ top = "", husky }: HookState): readonly Step[] =>
  workHooks.flatMap((hook) => {
    const text = husky.get(hook)?.text ?? "";
    if (calls(text, hook)) return [];
    return [
      { kind: "write", path: join(top, `.husky/${hook}`), text: withBlock(text, hook), executable: false } as const,
    ];
  });

const argumentsOf: Partial<Record<HookName, string>> = { "commit-msg": " {1}", "pre-push": " {1} {2}" };

const lefthookText = (program: Program): string =>
  [
    `# ${mark}`,
    ...workHooks.flatMap((hook) => [
      `${hook}:`,
      "  commands:",
      "    auth-lint:",
      `      run: ${commandHere(hook, program)}${argumentsOf[hook] ?? ""}`,
      ...(hook === "pre-push" ? ["      use_stdin: true"] : []),
    ]),
    "",
  ].join("\n");

const planLefthook = ({ top = "", present }: HookState, program: Program, there: string | undefined): Plan => {
  const text = lefthookText(program);
  const notes = ["Then: `npx lefthook install`, so that git runs all of them. For the whole team: docs/hooks.md."];
  if (there === text) return { manager: "lefthook", steps: [], notes: [] };
  if (present.has("lefthook-local.yml") && !there?.includes(mark)) {
    throw new UsageError(
      "lefthook-local.yml is your own, and is left alone",
      "Add the lines that docs/hooks.md shows for lefthook.",
    );
  }
  const path = join(top, "lefthook-local.yml");
  return { manager: "lefthook", steps: [{ kind: "write", path, text, executable: false }], notes };
};

/** Hooks of git's own configuration, one for each event: the command must know which it is (git 2.54, git-hook(1)). */
export const planConfig = (program: Program, global: boolean, hooks: readonly HookName[] = workHooks): Plan => ({
  manager: "config",
  notes: [],
  steps: hooks.flatMap((hook) => {
    const value = commandHere(hook, program);
    return [
      { kind: "configure", key: `hook.auth-lint-${hook}.command`, value, global } as const,
      { kind: "configure", key: `hook.auth-lint-${hook}.event`, value: hook, global } as const,
    ];
  }),
});

/** Files beside the hooks that only some managers have. */
export interface Beside {
  /** `<hook>.legacy`. */
  readonly legacy: ReadonlyMap<HookName, HookText>;
  readonly lefthookLocal: string | undefined;
}

const refuseForeign = ({ configured, top }: HookState): void => {
  if (configured === undefined) return;
  if (/^(?:\/dev\/null|nul)?$/i.test(configured.value)) {
    throw new UsageError(
      "`core.hooksPath` leads nowhere, so git runs no hook here",
      "git config --unset core.hooksPath",
    );
  }
  if (configured.scope !== "local" && configured.scope !== "worktree" && top !== undefined) {
    throw new UsageError(
      `\`core.hooksPath\` is set for every repository (${configured.scope} configuration), and a file there would judge them all`,
      'Give this repository hooks of its own: git config core.hooksPath .git/hooks; or call `auth-lint hook <name> "$@"` in that folder.',
    );
  }
};

/**
 * @throws UsageError where the hooks are in somebody else's hands and nothing can be written safely
 */
export const planInstall = (state: HookState, program: Program, beside: Beside): Plan => {
  const [manager = "plain"] = managersOf(state);
  const hooks: readonly HookName[] = state.top === undefined ? ["pre-receive"] : workHooks;
  if (manager === "config") return planConfig(program, false, hooks);
  if ((manager === "husky" || manager === "simple-git-hooks") && !program.own) {
    throw new UsageError(
      `what ${manager} runs is shared by all who work here, and auth-lint is not among this project's packages`,
      "npm install --save-dev auth-lint, then `npx auth-lint install` again.",
    );
  }
  if (manager === "husky") {
    return { manager, steps: planHusky(state), notes: ["Commit .husky/: it is for everybody."] };
  }
  if (manager === "lefthook") return planLefthook(state, program, beside.lefthookLocal);
  if (manager === "simple-git-hooks") {
    const text = planPackage(state.packageText ?? "", workHooks, (hook) => `${commandShared(hook)} "$@"`);
    const path = join(state.top ?? "", "package.json");
    const steps = text === state.packageText ? [] : [{ kind: "write", path, text, executable: false } as const];
    return {
      manager,
      steps,
      notes: steps.length > 0 ? ["Then: `npx simple-git-hooks`, which writes them for git."] : [],
    };
  }
  refuseForeign(state);
  return { manager, steps: planFiles(state, hooks, program, beside.legacy), notes: [] };
};
