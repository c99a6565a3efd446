import { Secret } from "../../secret.js";
/** One value of an entry. */
export interface Held {
    readonly secret?: Secret;
    readonly reference: boolean;
    readonly placeholder: boolean;
}
/** What a written value holds; `undefined`: nothing is written. */
export declare const heldIn: (value: unknown, kind: string) => Held | undefined;
