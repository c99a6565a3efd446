import type { Draft, Home, Profile, Scene } from "./model.js";
type Related = NonNullable<Draft["related"]>;
/** Does the runtime use it, or would it once its store is imported? */
export declare const isServed: (home: Home, profile: Profile) => boolean;
/** Is the provider, under any of its names, on a subscription? A declaration of the policy decides. */
export declare const onSubscription: ({ lane }: Scene, home: Home, provider: string) => boolean;
/** Profiles that are in use before others, then those of the agent itself, then those of main, which others inherit. */
export declare const nearestFirst: (profiles: readonly Profile[], agent: string | undefined) => readonly Profile[];
/** What the key stands beside: the stored login, else the declaration, else the policy. */
export declare const besides: (scene: Scene, home: Home, provider: string, key?: Profile) => Related | undefined;
export {};
