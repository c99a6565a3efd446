/**
 * Can a text that `JSON.parse` has made this value of repeat a key, or be nested too deep? Counts instead of looking:
 * a quote before a colon ends a key, wherever no string holds a quote of its own. `false` is certain.
 */
export declare const mayRepeatKeys: (text: string, value: unknown) => boolean;
