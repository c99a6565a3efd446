export interface Placeholder {
    readonly end: number;
    /** Stands for nothing itself (`{% if … %}`), unlike `{{ port }}`. */
    readonly statement: boolean;
}
/** The placeholder that begins at an offset, if one does. */
export type FindPlaceholder = (start: number) => Placeholder | undefined;
/** Finds the placeholders of one text; together all questions cost one pass over it. */
export declare function placeholderFinder(text: string): FindPlaceholder;
