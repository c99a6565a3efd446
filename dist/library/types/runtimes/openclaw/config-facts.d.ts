/** How a version rewrites the model names of one provider. */
export interface ModelNames {
    /** Taken off the front, whatever its case. */
    readonly strip?: string;
    /** Lower-case name → the name it stands for. */
    readonly names?: Readonly<Record<string, string>>;
    /** Put before a name without a slash. */
    readonly prefix?: string;
    /** Put before a name that begins with `claude-`. */
    readonly claudePrefix?: string;
}
/** What one version knows: `policies/upgrades/README.md` says how each field was taken from it. */
export interface VersionFacts {
    readonly version: string;
    readonly defaultModel: string;
    readonly aliases: Readonly<Record<string, string>>;
    readonly modelNames: Readonly<Record<string, ModelNames>>;
    /** Provider → names of environment variables that hold its key. */
    readonly environment: Readonly<Record<string, readonly string[]>>;
    /** Provider → models that are known to be shut down. */
    readonly retiredModels: Readonly<Record<string, readonly string[]>>;
    /** Providers that need neither address nor models. */
    readonly bundledProviders: readonly string[];
    /** The tree of configuration keys. */
    readonly root: unknown;
    readonly shared: readonly unknown[];
}
/** The facts of the nearest known version at or below; of the oldest known below all of them. */
export declare const factsOf: (version: string) => VersionFacts;
/** The facts of the known version before these. */
export declare const factsBefore: (facts: VersionFacts) => VersionFacts | undefined;
