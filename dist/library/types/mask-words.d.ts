/** The only words a code frame may show. Whatever is not here is covered, so a missing word costs looks, never a secret. */
/** May a frame show this word (lower case)? The list is read when the first frame is drawn. */
export declare const isShownWord: (word: string) => boolean;
