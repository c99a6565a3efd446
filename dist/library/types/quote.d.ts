/** Ids, names and paths are user text: they are shown inside backticks, harmless to a terminal, a page or a shell. */
/** User text for a message: inside backticks, without control characters, pasted credentials covered. */
export declare const quote: (text: string) => string;
/** User text as one word of a shell command (POSIX). */
export declare const shellWord: (text: string) => string;
/** A flaw's words as a sentence: a capital at the start, one full stop at the end. */
export declare const sentence: (text: string) => string;
