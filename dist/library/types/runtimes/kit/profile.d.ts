import type { KeyHome, Profile, Store } from "../../model.js";
import type { KeySketch, ProfileSketch } from "./model.js";
/** The profile an entry is to its runtime. */
export declare const profileOf: (sketch: ProfileSketch, store: Store) => Profile;
/** The home of a key; `undefined` where nothing is written. */
export declare const keyOf: (sketch: KeySketch, path: string) => KeyHome | undefined;
