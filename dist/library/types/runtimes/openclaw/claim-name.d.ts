import type { Role } from "./roles.js";
export interface NameClaim {
    readonly role: Role;
    /** The name is not the product's own: only the content decides. */
    readonly loose: boolean;
}
/** What a file name alone says; lowercase, chezmoi attributes taken off. */
export declare const readName: (name: string) => NameClaim | undefined;
