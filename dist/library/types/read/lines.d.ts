/** Offsets (UTF-16 code units) at which the lines of `text` begin; LF, CRLF and a lone CR end a line. */
export declare function lineStarts(text: string): readonly number[];
/** Offset → 1-based line and column in UTF-16 code units. */
export declare function positionAt(starts: readonly number[], offset: number): {
    line: number;
    column: number;
};
