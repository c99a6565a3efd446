/** Files the rules' examples are made of. */
/** The newest version that reads JSON stores. */
export declare const jsonEra = "openclaw@2026.6.1";
/** Reads its database and ignores JSON stores. */
export declare const sqliteEra = "openclaw@2026.6.5";
/** Refuses to start over leftover JSON stores. */
export declare const strictEra = "openclaw@2026.9.6";
export declare const mainStore = "agents/main/agent/auth-profiles.json";
export declare const coderStore = "agents/coder/agent/auth-profiles.json";
/** An oauth profile as OpenClaw writes it. `name` marks the credentials: the same name is the same login. */
export declare const oauth: (provider: string, name?: string, more?: Readonly<Record<string, unknown>>) => {
    type: string;
    provider: string;
    access: string;
    refresh: string;
    expires: number;
};
export declare const apiKey: (provider: string, name?: string) => {
    type: string;
    provider: string;
    key: string;
};
export declare const store: (profiles: unknown, more?: Readonly<Record<string, unknown>>) => {
    version: number;
    profiles: unknown;
};
/** A store that is in order, for the examples that are about something else. */
export declare const fineStore: {
    version: number;
    profiles: unknown;
};
/** A configuration with a chain. */
export declare const modelConfig: (model: unknown, more?: Readonly<Record<string, unknown>>) => {
    agents: {
        defaults: {
            model: unknown;
        };
    };
};
