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
/** Of older names. */
export interface Repair {
    readonly profiles: Readonly<Record<string, string>>;
    readonly models: Readonly<Record<string, string>>;
    readonly retired: readonly string[];
}
/** What one version knows: `policies/upgrades/README.md` says how each field was taken from it. */
export interface VersionFacts {
    readonly version: string;
    readonly defaultModel: string;
    /** What `doctor --fix` makes of profiles and models: providers' new names, and ids of profiles that it removes. */
    readonly repair: Repair;
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
/** The newest version whose facts are known. */
export declare const newestVersion: string;
/** The facts of the nearest known version at or below; of the oldest known below all of them. */
export declare const factsOf: (version: string) => VersionFacts;
/** The facts of the known version before these. */
export declare const factsBefore: (facts: VersionFacts) => VersionFacts | undefined;
