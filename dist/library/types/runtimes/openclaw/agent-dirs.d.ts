/** Is this file worth reading only because it shows that an agent's directory exists? */
export declare const keepsAgentDir: (path: string) => boolean;
/** Agents whose directories exist, by home: one without a store of its own runs on the profiles of main. */
export declare const listAgentDirs: (paths: Iterable<string>) => ReadonlyMap<string, ReadonlySet<string>>;
