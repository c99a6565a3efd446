/** Does this read like an OpenClaw configuration? At least half of its top-level keys are the product's. */
export declare const looksLikeConfig: (value: unknown) => boolean;
/** A legacy auth.json: `{"<provider>": {type, …}}`. OpenCode and pi write the same, so this alone decides nothing. */
export declare const looksLikeLegacyStore: (value: unknown) => boolean;
/** credentials/oauth.json: `{"<provider>": {access, refresh, expires}}`. */
export declare const looksLikeOAuthFile: (value: unknown) => boolean;
/** Another program's file of the same name: its entries go by `kind` and `profile_name`. */
export declare const isStrangersStore: (value: unknown) => boolean;
/** A store under a name of its own: `profiles` with at least one entry of a kind the runtime knows. */
export declare const looksLikeStore: (value: unknown) => boolean;
/**
 * The shape guides show instead of the real one: `access_token`, `refresh_token`, `expires_at`. A file is of that shape
 * if one entry, wherever it lies, has such a field and none has the fields OpenClaw reads.
 */
export declare const isGuideShape: (value: unknown) => boolean;
