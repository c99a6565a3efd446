/** Providers that are one, under several names. */
/** The provider whose subscription and keys stand in for each other. */
export declare const familyOf: (provider: string) => string;
/** Every name a provider's family goes by, its own first. */
export declare const namesOf: (provider: string) => readonly string[];
