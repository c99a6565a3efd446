/** Bytes as text, and what was odd about them. */
export interface Decoded {
    /** Without BOM; invalid sequences are U+FFFD. */
    readonly text: string;
    readonly bom: boolean;
    readonly utf16: boolean;
    /** Offset in `text` of the first byte that is not UTF-8. */
    readonly invalidAt: number | undefined;
}
/** Bytes → text: UTF-8, or UTF-16 in both byte orders, with or without BOM. */
export declare function decode(bytes: Uint8Array): Decoded;
/**
 * The byte order if the bytes are UTF-16: by BOM, else by NULs that fill one half of the byte pairs only, as Latin
 * text in UTF-16 does. PowerShell's `>` writes it with a BOM, editors sometimes without.
 */
export declare function utf16Order(bytes: Uint8Array): "little" | "big" | undefined;
