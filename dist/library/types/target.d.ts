/**
 * What `--target` names.
 * @param text `RUNTIME@VERSION`, `openclaw@2026.9.6`; a `v` before the version is allowed
 * @throws UsageError when it is not of this form
 */
export declare const parseTarget: (text: string | undefined) => {
    readonly runtime: string;
    readonly version: string;
} | undefined;
/**
 * @param ids the runtimes there are
 * @throws UsageError when the target names none of them
 */
export declare const requireKnownRuntime: (target: {
    readonly runtime: string;
} | undefined, ids: readonly string[]) => void;
