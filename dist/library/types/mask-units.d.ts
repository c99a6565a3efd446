/** Cuts a line into the units the mask judges: quoted strings, bare runs, single structure characters, white space. */
export interface Unit {
    readonly kind: "space" | "structure" | "string" | "bare";
    readonly text: string;
}
/** The units of one line, in order; their texts joined are the line. Linear in its length. */
export declare const cutLine: (line: string) => Unit[];
