/** One step of a glob: what stands between two slashes. */
type Piece = {
    readonly kind: "many" | "one";
} | {
    readonly kind: "set";
    readonly outside: boolean;
    readonly ranges: readonly (readonly [string, string])[];
} | {
    readonly kind: "text";
    readonly character: string;
};
/** `**`, or its pieces: characters, `?`, `*` and sets of characters. */
export type Step = "**" | readonly Piece[];
/** Reads one step. */
export declare const globStep: (text: string) => Step;
/** Does a step of a glob take a step of a path? Two indices and one way back: never more than length × length steps. */
export declare const stepMatches: (step: Step, text: string) => boolean;
export {};
