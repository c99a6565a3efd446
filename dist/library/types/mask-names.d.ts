/** `2026.6.1`, `v1.2`, `2027-01-31`. */
export declare const isVersionOrDay: (text: string) => boolean;
/** May this name be shown as it is? Strict: one unknown part, and no. */
export declare const isShownName: (text: string) => boolean;
/** A value that only stands for a credential: `${OPENAI_API_KEY}`, `<access-token>`. */
export declare const isStandIn: (text: string) => boolean;
/** `openai:me@example.com` → length of `openai:`, where that much is known; else 0. */
export declare const shownPrefix: (text: string) => number;
/** Does a key of this name hold a credential, whatever its value looks like? */
export declare const namesSecret: (text: string) => boolean;
