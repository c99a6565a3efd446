/** A set of endings is made in a hundredth of the time a pattern of them takes to compile. */
export declare const endings: (words: string) => ((path: string) => boolean);
