/** The hooks of git that auth-lint answers to. */
export const hookNames = [
  "pre-commit",
  "pre-merge-commit",
  "commit-msg",
  "post-commit",
  "pre-push",
  "pre-receive",
] as const;

export type HookName = (typeof hookNames)[number];

/** What `install` sets up in a repository with a work tree; a bare one gets `pre-receive` alone. */
export const workHooks = hookNames.filter((name) => name !== "pre-receive");

/** Hooks to which git tells on their standard input what it is about to do (githooks(5), git 2.39). */
export const readsInput = (name: HookName): boolean => name === "pre-push" || name === "pre-receive";

/** A word of the command line, as a hook's name. */
export const hookNamed = (word: string): HookName | undefined => hookNames.find((name) => name === word);
