/** The known word a mistyped one most likely meant; undefined when none is within two edits (a third of its length). */
export declare const nearest: (word: string, known: Iterable<string>) => string | undefined;
