import type { Document, Profile, Store } from "../../model.js";
/** An entry of the guides' shape: `{type, provider, access_token, refresh_token, expires_at}` or an API key. */
export interface Entry {
    readonly id: string;
    readonly value: unknown;
}
/** The entries of a file of this shape; none where `profiles` is no object. */
export declare const readEntries: (document: Document) => readonly Entry[];
/** Does the entry hold stand-ins and nothing else? */
export declare const holdsPlaceholder: ({ value }: Entry) => boolean;
/** The profile of one entry. */
export declare const readProfile: ({ id, value }: Entry, store: Store) => Profile;
