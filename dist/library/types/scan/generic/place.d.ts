/** `config`: bare values are values · `code`: a bare word is a variable · `shell` · `prose`: documents and logs. */
export type FileForm = "config" | "code" | "shell" | "prose" | "markup";
export interface FilePlace {
    readonly form: FileForm;
    /** A bare value goes to the end of its line (INI, properties, dotenv, YAML). */
    readonly byLine: boolean;
    /** Tests, examples, documents, translations: a value that merely looks chosen is worth less. */
    readonly lesser: boolean;
    /** A template or sample to be filled in: what stands there is no secret in use. */
    readonly template: boolean;
}
/** Judges a path, each time what is asked for: to compile all these patterns takes as long as to read three files. */
export declare const placeOf: (path: string) => FilePlace;
