/** The environment as the config sees it; `undefined` and `""` both count as unset. */
export type Lookup = (name: string) => string | undefined;
/** Names a text refers to, in order; escaped ones are left out. */
export declare const referencedNames: (text: string) => readonly string[];
/** The same, in every string of a value; keys are left alone. */
export declare function substituteAll(value: unknown, lookup: Lookup): unknown;
