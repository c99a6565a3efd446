import type { Secret } from "./secret.js";
/** An access token, a refresh token or a setup token of a login. */
export declare const isSubscriptionToken: (secret: Secret, provider: string) => boolean;
/** A static API key. */
export declare const isApiKey: (secret: Secret) => boolean;
