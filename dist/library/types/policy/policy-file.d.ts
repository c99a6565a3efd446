/** A policy file as its author wrote it, once the validator has passed it. */
export interface PolicyFile {
    readonly version: 1;
    readonly extends?: string | readonly string[];
    readonly providers?: Readonly<Record<string, ProviderEntry>>;
    readonly preference?: readonly string[];
    readonly chains?: Readonly<Record<string, readonly string[]>>;
    readonly rules?: Readonly<Record<string, RuleEntry>>;
    readonly overrides?: readonly OverrideEntry[];
    readonly ignore?: readonly IgnoreEntry[];
    readonly compat?: readonly string[];
    readonly policies?: string | readonly string[];
    readonly plugins?: readonly string[];
}
/** `reason` and `expires` stay unknown: what is wrong with them is a finding, not a wrong policy. */
export interface ProviderEntry {
    readonly lane: "subscription" | "metered" | "local";
    readonly owner?: string;
    readonly via?: string;
    readonly reason?: unknown;
    readonly expires?: unknown;
}
export type SeverityEntry = "error" | "warning" | "info" | "off";
export type RuleEntry = SeverityEntry | Readonly<Record<string, unknown> & {
    severity?: SeverityEntry;
}>;
export interface OverrideEntry {
    readonly files: string | readonly string[];
    readonly rules: Readonly<Record<string, RuleEntry>>;
}
export interface IgnoreEntry {
    readonly rule: string;
    readonly files?: string | readonly string[];
    readonly at?: string;
    readonly fingerprint?: string;
    readonly reason?: unknown;
    readonly expires?: unknown;
}
/** An error of a generated validator: never its data. */
export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** A generated validator: the errors of the last call hang on it. */
export interface Validator<Value> {
    (data: unknown): data is Value;
    readonly errors?: readonly SchemaError[] | null;
}
