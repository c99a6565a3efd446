import type { Credential } from "./credential.js";
/** Is the access token present and valid beyond the refresh margin at `now`? */
export declare const isFreshOAuth: (credential: Credential, now: number) => boolean;
/** Does the credential say who it is? */
export declare const hasIdentity: (credential: Credential) => boolean;
/** Do both name an account or an e-mail, and another one? */
export declare const identitiesConflict: (left: Credential, right: Credential) => boolean;
/** May an agent's credential be replaced by this one of main? (openclaw, isSafeToAdoptMainStoreOAuthIdentity) */
export declare const mayAdopt: (local: Credential, main: Credential) => boolean;
/** Is `candidate` a working credential that outlives `existing`? */
export declare const isNewer: (existing: Credential, candidate: Credential, now: number) => boolean;
