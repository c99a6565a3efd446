/**
 * Where a text might nest deeper than a recursive parser should see: brackets that pile up, or a line that begins so far
 * right that its block could. Quotes and comments are not looked at: an estimate from above.
 * @returns an offset; -1 where the text is flat enough
 */
export declare function deepPlace(text: string): number;
