/** Tokens of JSON5, and of what people write where JSON5 was meant. Offsets in UTF-16 code units, end exclusive. */
export type Token = {
    readonly kind: "{" | "}" | "[" | "]" | ":" | ",";
    readonly start: number;
    readonly end: number;
} | {
    readonly kind: "text" | "word" | "template";
    readonly start: number;
    readonly end: number;
    readonly value: string;
} | {
    readonly kind: "junk" | "end";
    readonly start: number;
    readonly end: number;
};
export declare const isPunctuation: (letter: string) => letter is "{" | "}" | "[" | "]" | ":" | ",";
