import type { ClaimedDocument } from "../../model.js";
/** The documents of one home. */
export interface Household {
    readonly root: string;
    readonly claimed: readonly ClaimedDocument[];
}
/**
 * Splits the claimed documents into homes. A config that lies alone in `config/` of a home without one is that home's;
 * copies, backups and templates that lie alone belong to the home above them, if there is one.
 */
export declare const groupHomes: (claimed: readonly ClaimedDocument[]) => readonly Household[];
