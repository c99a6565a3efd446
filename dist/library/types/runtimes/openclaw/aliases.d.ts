/** The provider whose credentials are used for `provider`: `claude-cli` is served by `anthropic`. */
export declare const providerForAuth: (provider: unknown, version: string) => string;
