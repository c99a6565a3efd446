type Claims = Readonly<Record<string, unknown>>;
/** What a JWT tells. */
export interface Jwt {
    readonly claims: Claims;
    /** Issuer, plan and expiry in words; `""` where it tells none. */
    readonly note: string;
}
/** Decodes the JWT in `token`, which may have a prefix; undefined where its header names no algorithm and no claims follow. */
export declare const readJwt: (token: string) => Jwt | undefined;
/** Is one of `names` a claim of it, or named by its issuer, audience, client or scope? */
export declare const hasClaim: ({ claims }: Jwt, names: readonly string[]) => boolean;
export {};
