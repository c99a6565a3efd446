import type { Edit, Exposure, FoundSpan, Leak } from "../model.js";
/** Its path as its own repository knows it. */
export declare const pathInRepository: ({ path, repository }: Leak["source"]) => string;
/** Where commands are to be run that name it so: `In `dotfiles`: `. */
export declare const inRepository: ({ repository }: Leak["source"]) => string;
/** Git holds it, as against: the next `git add` would take it. */
export declare const isInGit: (exposure: Exposure) => boolean;
/** Is it, or could it be, committed? What is outside a repository or ignored is where the other rules look. */
export declare const isExposed: ({ source }: Leak) => boolean;
/** Credentials of a leak, without the well-known dummies. */
export declare const sureSpans: ({ spans }: Leak) => readonly FoundSpan[];
/** `Anthropic OAuth access token, 108 characters, under `token`, hidden in base64; plan pro`. */
export declare const spanWords: ({ title, secret, spelling, name, note }: FoundSpan) => string;
/** Where in a file that was read in pieces, or has no lines. */
export declare const byteWords: ({ source }: Leak, { start }: FoundSpan) => string;
/** `3 access tokens and 2 API keys` of a file, by kind. */
export declare const kindsOf: (spans: readonly FoundSpan[]) => string;
/** The credentials as related places, the first of them where there are very many. */
export declare const relatedSpans: ({ source, spans }: Leak, most?: number) => {
    place: {
        path: string;
        at: never[];
        range: import("../model.js").Range;
    };
    message: string;
}[];
/** Where the credentials are revoked, each issuer once, and how they are replaced. */
export declare const rotateWords: (spans: readonly FoundSpan[], verb?: string) => string;
/** Since when, and is it still there: for what a history holds. The commit itself stands beside the finding. */
export declare const pastWords: ({ source: { past } }: Leak) => string;
/** How to take a file out of all commits. */
export declare const purgeFile: (path: string) => string;
/** How to take a text out of all commits, without writing it into a shell's history. */
export declare const purgeText = "`git filter-repo --replace-text FILE` (or BFG's `--replace-text`), where FILE, kept outside the repository, lists the value";
/** What a purge does not reach (G09). */
export declare const remains = "Old copies stay in reflogs, clones and forks until they are collected: that is why revoking comes first.";
/** The lines of a `.gitignore` at the top of the repository that keep a file out. */
export declare const ignoreLine: (path: string) => string;
/** The line in the `.gitignore` of its own repository, or of the folder that is checked. */
export declare const ignoreEdit: (source: Leak["source"]) => Edit;
