/** The inside of a JSON or JSON5 string → what it says. An escape that means nothing keeps its letter. */
export declare function unescapeText(inside: string): string;
/** Whose escapes the inside of a string uses. */
export declare function escapesOf(inside: string): "json" | "json5" | "broken";
/** A bare word or number → its value, and whose grammar allows it there. Unknown words stand for themselves. */
export declare function valueOfWord(word: string): {
    readonly value: unknown;
    readonly grammar: "json" | "json5" | "broken";
};
