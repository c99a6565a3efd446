import type { Home, Profile } from "./model.js";
export interface Owner {
    readonly home: Home;
    readonly profile: Profile;
}
/** Holders of one account at one issuer, in several programs or homes, whose refresh tokens differ. */
export interface Siblings {
    readonly owners: readonly Owner[];
    /** They stem from one sign-in: whoever refreshed last has the valid token. Else it may be one sign-in or several. */
    readonly oneSession: boolean;
}
/**
 * Programs that refresh one identity with tokens of their own. Several sign-ins of one account that say so themselves
 * are left out: each is its own owner.
 */
export declare const siblings: (homes: readonly Home[]) => readonly Siblings[];
