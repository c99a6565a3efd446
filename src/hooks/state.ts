/** What `install` and `doctor` know of a repository's hooks. Types only. */
import type { HookName } from "./names.ts";

export interface HookText {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

export interface HookState {
  /** Absolute top of this work tree; undefined: bare. */
  readonly top: string | undefined;
  /** `.git/hooks`, absolute, whatever is configured. */
  readonly ownDirectory: string;
  /** Where git looks here, absolute: `ownDirectory`, or what `core.hooksPath` means in this work tree. */
  readonly directory: string;
  /** `core.hooksPath` as configured, and by which file. */
  readonly configured: { readonly value: string; readonly scope: string } | undefined;
  /** Files of `directory` by hook. */
  readonly files: ReadonlyMap<HookName, HookText>;
  /** Files of `ownDirectory` by hook. */
  readonly ownFiles: ReadonlyMap<HookName, HookText>;
  /** Files of `.husky` by hook. */
  readonly husky: ReadonlyMap<HookName, HookText>;
  /** Hooks of git's configuration that call auth-lint (git 2.54 and later): `hook.<name>.command`. */
  readonly configHooks: readonly HookName[];
  readonly configuresHooks: boolean;
  /** Names of files at the top that managers are configured by. */
  readonly present: ReadonlySet<string>;
  /** `package.json`, as text. */
  readonly packageText: string | undefined;
}
