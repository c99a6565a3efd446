import { UsageError } from "./errors.ts";

/**
 * What `--target` names.
 * @param text `RUNTIME@VERSION`, `openclaw@2026.9.6`; a `v` before the version is allowed
 * @throws UsageError when it is not of this form
 */
export const parseTarget = (
  text: string | undefined,
): { readonly runtime: string; readonly version: string } | undefined => {
  if (text === undefined) return undefined;
  const [, runtime, version] = /^([a-z][a-z0-9-]*)@v?(\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.-]+)?)$/.exec(text) ?? [];
  if (runtime === undefined || version === undefined) {
    throw new UsageError("`--target` is not of the form RUNTIME@VERSION", "For example `--target openclaw@2026.9.6`.");
  }
  return { runtime, version };
};

/**
 * @param ids the runtimes there are
 * @throws UsageError when the target names none of them
 */
export const requireKnownRuntime = (target: { readonly runtime: string } | undefined, ids: readonly string[]): void => {
  if (target === undefined || ids.includes(target.runtime)) return;
  throw new UsageError("`--target` names an unknown runtime", `Known: ${ids.join(", ")}.`);
};
