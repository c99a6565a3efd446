import type { Place, Pointer, Profile } from "../../model.js";
import type { Era } from "./era.js";
/** What an entry says of itself, whether or not any loader takes it. */
export type EntryFacts = Pick<Profile, "provider" | "kind" | "access" | "refresh" | "key" | "token" | "reference" | "placeholder" | "account" | "expires" | "foreignFields">;
/**
 * Reads an entry leniently: secrets under any name they are known by, who it belongs to, when it runs out.
 * @param place of a field below the entry
 */
export declare const readEntryFacts: (value: unknown, id: string, era: Era, place: (at: Pointer) => Place) => EntryFacts;
