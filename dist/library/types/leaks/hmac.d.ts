/** Both as UTF-8; 64 hex digits. */
export declare const hmacSha256: (key: string, text: string) => string;
