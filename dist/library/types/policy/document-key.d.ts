/** What a document is found by: its path, and in a range or a history, where a path has many versions, the commit. */
export declare const documentKey: ({ path, commit }: {
    readonly path: string;
    readonly commit?: string;
}) => string;
