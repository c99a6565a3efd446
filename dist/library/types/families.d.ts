/** Providers that are one, under several names. */
/** Whose account a login is of. */
export declare const issuerOf: (provider: string) => string;
/** Does each refresh make the refresh token before it worthless? Where it is not known, it does (OAuth 2.1, 4.3.1). */
export declare const isSingleUse: (provider: string) => boolean;
/** The provider whose subscription and keys stand in for each other. */
export declare const familyOf: (provider: string) => string;
/** Every name a provider's family goes by, its own first. */
export declare const namesOf: (provider: string) => readonly string[];
