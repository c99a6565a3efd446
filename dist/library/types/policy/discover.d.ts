/** Where a policy may lie, told from a folder. */
export declare const policyNames: string[];
/** What was found already when auth-lint was adopted: in the folder that the policy's globs start at. */
export declare const baselineName = "auth-lint-baseline.json";
/**
 * The policy file in force: `auth-lint.yaml`, `.auth-lint.yaml` or `.github/auth-lint.yaml` (`.yml`, `.json` too) of the
 * nearest folder from `start` upwards, `stop` the last one looked at. Folders have `/` between their parts.
 * @throws UsageError when one folder holds two: nobody could say which one counts
 */
export declare const discoverPolicy: (input: {
    readonly start: string;
    readonly stop: string;
    readonly exists: (path: string) => Promise<boolean>;
}) => Promise<string | undefined>;
