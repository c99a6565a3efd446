/** The words of this project. Types only; read it first. */
import type { Seal } from "./leaks/seals.js";
import type { Machine } from "./live/model.js";
import type { RuntimeFacts } from "./runtimes/kit/model.js";
import type { Span } from "./scan/model.js";
import type { Secret } from "./secret.js";
import type { Comparison } from "./snapshot/model.js";
/**
 * How far a file is from becoming public. `state`: outside a repository, or ignored by it. `untracked`: could be added
 * by the next `git add`. `tracked`, `staged`, `committed`: is in git already.
 */
export type Exposure = "state" | "untracked" | "tracked" | "staged" | "committed";
/** A file's bytes, and where they come from. */
export interface Source {
    /** As reported: relative to the root that is checked, `/` between the parts on every system. */
    readonly path: string;
    /** The path its program knows it by, where a variable moved it: `.codex/auth.json` for `$CODEX_HOME/auth.json`. */
    readonly as?: string;
    readonly bytes: Uint8Array;
    readonly exposure: Exposure;
    /** Permission bits (`0o644`); absent where the place has none (an index, Windows). */
    readonly mode?: number;
    /** When it was last written, Unix time in ms; where somebody asked for it. */
    readonly modified?: number;
    /** Folder of the repository it lies in, told from the checked root; absent: the root's own, or none. */
    readonly repository?: string;
    /** The commit it was found in, for a range or a history: the first that holds it. */
    readonly commit?: string;
    /** When that commit was written, and whether the newest state still holds the same bytes. */
    readonly past?: {
        readonly date?: string;
        readonly inHead?: boolean;
    };
    /** Where `bytes` begin in a file that comes in pieces. */
    readonly offset?: number;
    /** Where a `.gitignore` names it, though git holds it: `.gitignore:3`. */
    readonly ignoredBy?: string;
    /** Known from elsewhere than its name: a file that a configuration includes. */
    readonly format?: Format;
    /** Rows a SQLite reader took out of the file (`sources/sqlite.ts`): cell name → JSON text. */
    readonly cells?: Readonly<Record<string, string>>;
}
export type Format = "json" | "json5" | "yaml" | "toml" | "dotenv" | "sqlite" | "text" | "binary";
/** A key path inside a document: `["profiles", "openai:default", "type"]`. */
export type Pointer = readonly (string | number)[];
/** Why a document is not what its format promises. A tolerant reader may have read it all the same. */
export interface Problem {
    readonly kind: "empty" | "syntax" | "truncated" | "bom" | "comment" | "trailing-comma" | "json5-syntax" | "utf-16" | "not-utf8" | "conflict-marker" | "duplicate-key" | "too-deep" | "too-large" | "template";
    /** The key it concerns (`duplicate-key`), else the root. */
    readonly at: Pointer;
    /** 1-based; columns in UTF-16 code units. */
    readonly line: number;
    readonly column: number;
    /** For `duplicate-key`: where the key stood first. */
    readonly first?: {
        readonly line: number;
        readonly column: number;
    };
}
/** A source, read. */
export interface Document {
    readonly source: Source;
    readonly format: Format;
    /** Decoded, without BOM; empty for `binary` and `sqlite`. */
    readonly text: string;
    /** Plain data of the tolerant reading (last duplicate key wins); `undefined` where nothing could be read. */
    readonly value: unknown;
    readonly problems: readonly Problem[];
}
/** A place in a file, as rules name it; `locate` turns it into lines and columns once it is reported. */
export interface Place {
    readonly path: string;
    readonly at: Pointer;
    /** Point at the key of the last step instead of its value. */
    readonly on?: "key" | "value";
    /** Already known (syntax problems, raw text): wins over `at`. */
    readonly range?: Range;
}
/** 1-based, end exclusive; columns in UTF-16 code units. */
export interface Range {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** The version of a runtime that everything is judged for, and how it was chosen. */
export interface Target {
    readonly runtime: string;
    readonly version: string;
    /** `json`: reads JSON stores · `sqlite`: ignores them silently · `sqlite-strict`: refuses to start over them. */
    readonly era: string;
    readonly chosen: "asked" | "recorded" | "newest-known";
}
/** What became of a store: a file (or database) that holds profiles. */
export interface Store {
    /** Undefined for a store shared by all agents. */
    readonly agent: string | undefined;
    readonly place: Place;
    /**
     * `primary`: where this version looks · `legacy`: an older home it still imports · `copy`: a place no version reads
     * (workspace) · `backup`: a rotation or archive · `superseded`: the home of an older era.
     */
    readonly role: "primary" | "legacy" | "copy" | "backup" | "superseded";
    readonly format: "json" | "sqlite";
    /**
     * `loaded`: read, at least in part · `zero`: read, and not one profile came out · `unreadable`: it does not parse ·
     * `not-read`: this version never opens it · `blocks-startup`: this version refuses to run while it is there.
     */
    readonly fate: "loaded" | "zero" | "unreadable" | "not-read" | "blocks-startup";
    /** Credentials a tolerant reader finds in it. */
    readonly held: number;
    /** Profiles the runtime takes from it. */
    readonly loaded: number;
    /** What is wrong with the container, in words ("`profiles` is an array"), and where. */
    readonly flaw?: Flaw;
    readonly problems: readonly Problem[];
    readonly mode?: number;
    readonly exposure: Exposure;
    /** The template told apart: every credential in it is a placeholder. */
    readonly template: boolean;
}
/** Something wrong, in words of the runtime, with its place and the way out. */
export interface Flaw {
    readonly place: Place;
    readonly message: string;
    readonly remedy?: string;
    /** What mends it in the file, where there is only one way. */
    readonly edits?: readonly Edit[];
}
export type ProfileKind = "oauth" | "token" | "api-key" | "unknown";
/**
 * When a credential answers beside a login of the same provider. `first`: before the login · `fallback`: when the login
 * stumbles, or in turn with it · `never`: not while there is a login.
 */
export type Serves = "first" | "fallback" | "never";
/** A field under another program's name. */
export interface ForeignField {
    readonly place: Place;
    readonly name: string;
    readonly expected: string;
    /** What it says, in the form that is read; absent where it is in that form. */
    readonly value?: number;
    /** Renaming would not do: it means something else. */
    readonly unclear?: boolean;
}
/** One entry of a store. */
export interface Profile {
    readonly agent: string | undefined;
    readonly id: string;
    /** As the runtime knows it, normalised. */
    readonly provider: string;
    readonly kind: ProfileKind;
    readonly place: Place;
    readonly store: Store;
    /** `dropped`: the loader threw it away · `ineligible`: loaded, never tried · `not-read`: its store is not read. */
    readonly fate: "usable" | "ineligible" | "dropped" | "not-read";
    /** The runtime's own reason word where `fate` is not `usable` ("missing_credential"), and the field at fault. */
    readonly reason?: string;
    readonly flaw?: Flaw;
    readonly access?: Secret;
    readonly refresh?: Secret;
    readonly key?: Secret;
    readonly token?: Secret;
    /** Its credential is named by reference (env, file, exec), not held. */
    readonly reference: boolean;
    /** Its credential is a placeholder of a template. */
    readonly placeholder: boolean;
    /** Who it is at the provider (account id, else e-mail). Compared, never printed. */
    readonly account?: Secret;
    /** What tells one sign-in from another of the same account. Compared, never printed. */
    readonly session?: Secret;
    /** Unix time in ms; absent where there is none or it cannot be read. */
    readonly expires?: number;
    /** Absent: `fallback`. */
    readonly serves?: Serves;
    /** `false`: the program never renews it by itself. Absent: it does, where there is a refresh token. */
    readonly refreshes?: boolean;
    /** Fields written the way another runtime or a guide does, with the name this runtime reads. */
    readonly foreignFields: readonly ForeignField[];
}
/** An explicit order of profiles for one provider. */
export interface Order {
    /** Undefined: for every agent. */
    readonly agent: string | undefined;
    readonly provider: string;
    readonly place: Place;
    readonly home: "store" | "state" | "config";
    readonly ids: readonly {
        readonly id: string;
        readonly place: Place;
        readonly fate: string;
    }[];
    /** What the runtime tries in the end. */
    readonly effective: readonly string[];
    /** An order whose shape the runtime ignores or stumbles over. */
    readonly flaw?: Flaw;
}
/** A key that is served when no profile is: environment files, provider configuration, generated model files. */
export interface KeyHome {
    readonly agent: string | undefined;
    readonly provider: string;
    readonly place: Place;
    readonly home: "environment" | "config" | "models-file";
    /** The name it goes by there (`OPENAI_API_KEY`, `apiKey`). */
    readonly name: string;
    /** Held here; absent where the place only names it (`${VAR}`, a SecretRef, a bare environment name). */
    readonly secret?: Secret;
    readonly reference: boolean;
    readonly placeholder: boolean;
    /** Absent: `fallback`. */
    readonly serves?: Serves;
}
/** What the configuration says a stored profile is. */
export interface DeclaredProfile {
    readonly id: string;
    readonly provider: string;
    readonly kind: ProfileKind;
    readonly place: Place;
}
/** One model reference of a chain. */
export interface Link {
    /** `provider/model` as the runtime resolves it; empty where it is dropped. */
    readonly model: string;
    readonly provider: string;
    /** As written. */
    readonly written: string;
    readonly place: Place;
    readonly role: "primary" | "fallback";
    /** `dropped`: malformed, silently left out · `repeated`: already in the chain · `bare`: no provider was named. */
    readonly fate: "tried" | "dropped" | "repeated" | "bare";
    /** The profile pinned by `provider/model@profile`. */
    readonly profile?: string;
}
/** The models one slot tries, in order. */
export interface Chain {
    /** `agents.defaults`, `agents.coder`, `agents.defaults.imageModel`, … : the key of `chains:` in the policy. */
    readonly slot: string;
    /** Undefined for the defaults. */
    readonly agent: string | undefined;
    readonly place: Place;
    readonly links: readonly Link[];
    /** What is tried in the end, `provider/model` each, the implied default included. */
    readonly effective: readonly string[];
    /** No primary is written and the version's built-in default is used. */
    readonly impliedPrimary?: string;
    /** This slot's own `model` silently empties the fallbacks of the defaults. */
    readonly dropsFallbacksOf?: Place;
}
/** What one agent ends up with: the answer of `auth-lint resolve`. */
export interface AgentView {
    readonly profiles: readonly string[];
    readonly usable: Readonly<Record<string, readonly string[]>>;
    readonly ineligible: Readonly<Record<string, string>>;
    readonly chain: readonly string[];
    readonly error: string | null;
}
/** One installation of one runtime: a state directory, or a configuration repository of it. */
export interface Home {
    readonly runtime: string;
    readonly target: Target;
    /** The directory it lives in, relative to the checked root; `""` for the root itself. */
    readonly root: string;
    readonly agents: Readonly<Record<string, AgentView>>;
    readonly stores: readonly Store[];
    readonly profiles: readonly Profile[];
    readonly orders: readonly Order[];
    readonly keys: readonly KeyHome[];
    readonly declared: readonly DeclaredProfile[];
    readonly chains: readonly Chain[];
    /** Providers configured or stored here, so that a chain may use them. */
    readonly providers: ReadonlySet<string>;
    /** Configuration the target rejects: it will not start or run with it. */
    readonly configFlaws: readonly Flaw[];
    /** Primary configuration file, where there is one. */
    readonly config: Place | undefined;
    /** The command that signs in anew (`codex login`), where the runtime has one. */
    readonly login?: string;
    /** Files it keeps encrypted, and what opens them is at hand too: a key beside them, or one that anybody can derive. */
    readonly sealed?: readonly {
        readonly place: Place;
        readonly key?: Place;
        readonly derived?: string;
    }[];
}
/** A credential and where it stands. */
export interface FoundSpan extends Span {
    readonly range: Range;
    /** What it is, in words: "Anthropic OAuth access token". */
    readonly title: string;
    /** Where to revoke and renew it. */
    readonly rotate?: string;
}
/** What one scanned file holds; files that hold nothing of note have none. */
export interface Leak {
    readonly source: Omit<Source, "bytes" | "cells">;
    /**
     * `auth-store`: a file made to hold credentials · `config`: settings · `database`: SQLite or a browser's store ·
     * `template`: made like one of these, with stand-ins only · `none`: any other file.
     */
    readonly document: "auth-store" | "config" | "database" | "template" | "none";
    /** What of it was scanned, where that is not its content: its name, or the text of a commit or tag. */
    readonly part?: "name" | "message";
    /** In words: "Codex auth file"; `""` for `none`. */
    readonly title: string;
    /** Whose form or path it is. */
    readonly runtime?: string;
    /** Some program keeps credentials at such a path. */
    readonly authPath: boolean;
    readonly spans: readonly FoundSpan[];
    /** It is encrypted, by this. */
    readonly sealed?: Seal;
    /** It holds what opens files sealed by these. */
    readonly opens: readonly Seal[];
}
/** What a runtime takes a file for. The role is the runtime's own word. */
export interface Claim {
    readonly runtime: string;
    readonly role: string;
    /** The home it belongs to: a directory relative to the checked root. */
    readonly root: string;
    readonly agent?: string;
    /** By its content, under a name that others use too: a runtime that knows the whole path goes before. */
    readonly loose?: boolean;
}
export interface ClaimedDocument {
    readonly claim: Claim;
    readonly document: Document;
}
export interface TranslateInput {
    readonly claimed: readonly ClaimedDocument[];
    /** Every document of the run by path, for includes. */
    readonly documents: ReadonlyMap<string, Document>;
    /** `--target`: the version asked for, if this runtime was named. */
    readonly target: string | undefined;
    /** Unix time in ms. */
    readonly now: number;
    /** Environment variables to judge with; empty unless asked for. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Variables that files set: units of systemd, `environment.d`, shell profiles. */
    readonly variables?: readonly SetVariable[];
}
/** A variable that a file sets. */
export interface SetVariable {
    readonly name: string;
    /** As written: may be a reference. Never printed. */
    readonly value: string;
    readonly place: Place;
    /** The user's home (or the root of a dotfiles repository) it counts in. */
    readonly root: string;
    /** The one runtime that sees it, where it is set for one program only. */
    readonly runtime?: string;
}
/** What lies around a document, for a runtime whose claim depends on it. */
export interface Surroundings {
    /** Every path of the run. */
    readonly paths: ReadonlySet<string>;
    /** Where single files were named: files beside them and above them, absolute; they are not judged. */
    readonly near?: ReadonlySet<string>;
    /** Absolute directory that paths are told from, `/` between the parts. */
    readonly base?: string;
    /** Runtime named by `--target` (`openclaw`). */
    readonly target?: string;
}
/** An agent runtime: which files are its own, and what they mean to it. Runtimes translate, rules judge. */
export interface Runtime {
    readonly id: string;
    readonly title: string;
    /** All that is known of it, where it is made of facts (`runtimes/kit/`). */
    readonly facts?: RuntimeFacts;
    /** What a file's name must hold, in lower case, to be one of its own at all; absent: nothing is known of names. */
    readonly parts?: readonly string[];
    /** Folders of the user's home that hold its files (`.codex`; `*` for any part of a step), for `live`. */
    readonly folders: readonly string[];
    /** Variables that name another place for a folder: `CODEX_HOME` for `.codex`. */
    readonly moved?: readonly {
        readonly env: string;
        readonly folder: string;
    }[];
    /** Could this path be one of its files? Cheap and from the name alone; decides what is read at all. */
    wants(path: string): boolean;
    /** Is this document one of its files? Through path and content together; `undefined`: not ours. */
    claim(document: Document, around?: Surroundings): Claim | undefined;
    /** The facts, one `Home` for each installation found. */
    translate(input: TranslateInput): readonly Home[];
}
export type Severity = "error" | "warning" | "info";
export type Confidence = "low" | "medium" | "high";
/** What a rule sees. */
export interface Scene {
    readonly homes: readonly Home[];
    readonly documents: readonly Document[];
    readonly claims: ReadonlyMap<string, Claim>;
    /** What the scanner found in files that are, or could be, committed. */
    readonly leaks: readonly Leak[];
    readonly policy: Policy;
    /** Where a change is judged: the policy before and after it. */
    readonly policyChange?: PolicyChange;
    /** Where two states are compared: before and after an upgrade. */
    readonly comparison?: Comparison;
    /** Unix time in ms. */
    readonly now: number;
    /** This rule's options from the policy. */
    readonly options: Readonly<Record<string, unknown>>;
    /** Lane of a provider in a home: declared by the policy, else inferred. */
    lane(home: Home, provider: string): Lane;
}
/** A finding as a rule states it, before places, severities and suppressions. */
export interface Draft {
    readonly place: Place;
    /** What: names the key, the file, the other file. Never a character of a secret. */
    readonly message: string;
    /** What to do, where it differs from the rule's own. */
    readonly remedy?: string;
    readonly related?: readonly {
        readonly place: Place;
        readonly message: string;
    }[];
    /** Instead of the severity of the policy's preset; a severity the user set wins over it. */
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    /** The credentials it is about: its fingerprint is made of them, salted, and not of its place. */
    readonly secrets?: readonly Secret[];
    readonly commit?: string;
    readonly fix?: Fix;
}
/** One change of a fix. What is edited keeps its comments, the order of its keys and its form. */
export type Edit = {
    readonly kind: "set";
    readonly path: string;
    readonly at: Pointer;
    readonly value: unknown;
} | {
    readonly kind: "remove";
    readonly path: string;
    readonly at: Pointer;
}
/** Another key for the same value. */
 | {
    readonly kind: "rename";
    readonly path: string;
    readonly at: Pointer;
    readonly name: string;
}
/** The value with its text to a key that is not there yet, or in place of what is around it. */
 | {
    readonly kind: "move";
    readonly path: string;
    readonly at: Pointer;
    readonly to: Pointer;
}
/** A list of mappings becomes a mapping, keyed by a field of theirs. */
 | {
    readonly kind: "key";
    readonly path: string;
    readonly at: Pointer;
    readonly by: string;
}
/** A line at the end of a text file, where it is not there yet (`.gitignore`). */
 | {
    readonly kind: "line";
    readonly path: string;
    readonly line: string;
}
/** Permission bits. */
 | {
    readonly kind: "mode";
    readonly path: string;
    readonly mode: number;
}
/** `git rm --cached`: git forgets it, the file stays. */
 | {
    readonly kind: "untrack";
    readonly path: string;
};
/** How a finding is mended. */
export interface Fix {
    /** What it does, in words. */
    readonly title: string;
    /** `false`: it may change what the runtime does; only on demand. */
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
export type RuleGroup = "store" | "shadow" | "chain" | "caches" | "git" | "upgrade" | "housekeeping" | "custom";
/** Files of an example: path → text, or JSON data. `$FAKE:kind` in strings is replaced by a synthesised credential. */
export type ExampleFiles = Readonly<Record<string, unknown>>;
export interface Example {
    readonly files: ExampleFiles;
    /** `--target` of the example. */
    readonly target?: string;
    /** The policy's text as data; the default is `recommended`. */
    readonly policy?: Readonly<Record<string, unknown>>;
    /** The policy before the change that `policy` is part of. */
    readonly basePolicy?: Readonly<Record<string, unknown>>;
    /** The files before the upgrade, and the version they were of (`openclaw@2026.6.1`). */
    readonly before?: {
        readonly files: ExampleFiles;
        readonly target?: string;
    };
    /** How exposed the files are; `state` where nothing is said. */
    readonly exposure?: Exposure;
    /** Tracked files that an ignore names all the same: path → `.gitignore:3`. */
    readonly ignoredBy?: Readonly<Record<string, string>>;
    /** Permission bits by path. */
    readonly modes?: Readonly<Record<string, number>>;
    /** For a bad example: the pointers it must be found at (`path#/pointer`), in order. */
    readonly at?: readonly string[];
    readonly note?: string;
}
export interface Rule {
    readonly id: string;
    readonly group: RuleGroup;
    readonly title: string;
    readonly why: string;
    readonly remedy: string;
    /** Severity in each preset; absent: off there. */
    readonly policies: {
        readonly recommended?: Severity;
        readonly strict?: Severity;
        readonly upgrade?: Severity;
    };
    /** Least confidence that is reported where the policy says nothing; absent: all. */
    readonly minConfidence?: Confidence;
    /** A comment beside a finding of high confidence silences it only where the policy says `inline: true`. */
    readonly guarded?: boolean;
    /** Where a rule of the repository's own is written. */
    readonly place?: Place;
    /** A rule of the repository's own: files it judges beside those of the runtimes. */
    wants?(path: string, policy: Policy): boolean;
    /** Of the rules of group `git`: compares files, so that in a divided run one part judges it for all. */
    readonly across?: boolean;
    /** Options this rule takes: name → what it does. */
    readonly options?: Readonly<Record<string, string>>;
    readonly examples: {
        readonly bad: readonly Example[];
        readonly good: readonly Example[];
    };
    check(scene: Scene): Iterable<Draft>;
}
export type LaneName = "subscription" | "metered" | "local" | "unknown";
export interface Lane {
    readonly lane: LaneName;
    readonly owner?: string;
    readonly via?: string;
    readonly reason?: string;
    readonly expires?: string;
    /** Declared by the policy, or inferred from the profiles found. */
    readonly declared: boolean;
    readonly place?: Place;
    /** Places of its fields, by name. */
    readonly places?: Readonly<Record<string, Place>>;
}
export interface RuleSetting {
    readonly severity: Severity | "off";
    /** Set by the user rather than by a preset: wins over a severity a rule chose. */
    readonly explicit: boolean;
    readonly options: Readonly<Record<string, unknown>>;
    /** Where it comes from, in words: a preset's name, or file and line. */
    readonly from?: string;
}
export interface Ignore {
    readonly rule: string;
    readonly files: readonly string[];
    readonly at?: string;
    readonly fingerprint?: string;
    readonly reason: string;
    /** Last day (UTC, inclusive) it holds: `2027-01-31`. */
    readonly expires?: string;
    readonly place: Place;
    /** Places of its fields, by name. */
    readonly places?: Readonly<Record<string, Place>>;
    /** Written beside the code it concerns, not in the policy. */
    readonly inline?: boolean;
}
export interface Policy {
    /** Where it was read from; undefined for the built-in default. */
    readonly path: string | undefined;
    /** The checked root, told from the folder that the policy's globs are relative to; absent where both are the same. */
    readonly base?: string;
    readonly presets: readonly string[];
    readonly providers: Readonly<Record<string, Lane>>;
    /** Model globs, best first; empty where none is declared. */
    readonly preference: readonly {
        readonly glob: string;
        readonly place: Place;
    }[];
    readonly chains: Readonly<Record<string, {
        readonly models: readonly string[];
        readonly place: Place;
    }>>;
    readonly rules: Readonly<Record<string, RuleSetting>>;
    readonly overrides: readonly {
        readonly files: readonly string[];
        readonly rules: Readonly<Record<string, RuleSetting>>;
        readonly place: Place;
    }[];
    readonly ignore: readonly Ignore[];
    /** Other programs whose comments and lists of accepted findings count: `gitleaks`. */
    readonly compat?: readonly string[];
    /** What was found already when auth-lint was adopted, kept in a file beside the policy. */
    readonly baseline?: Baseline;
}
/** A finding that is accepted because it was there before. */
export interface BaselineEntry {
    readonly rule: string;
    /** Told from the folder of the baseline. */
    readonly file: string;
    /** JSON pointer, for who reads the baseline; what decides is the fingerprint. */
    readonly at?: string;
    readonly fingerprint: string;
    /** The newest state does not hold it any more. */
    readonly past?: true;
}
/** `auth-lint-baseline.json`. */
export interface Baseline {
    /** As shown, told from the checked root. */
    readonly path: string;
    /** The checked root, told from the folder of the baseline; absent where both are the same. */
    readonly base?: string;
    /** What fingerprints are made with. */
    readonly salt: string;
    readonly entries: readonly BaselineEntry[];
}
/** The policy before a change, and as the change would have it. */
export interface PolicyChange {
    readonly base: Policy;
    readonly head: Policy;
}
export interface Suppression {
    readonly kind: "policy" | "inline" | "baseline";
    readonly reason: string;
    readonly expires?: string;
}
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly path: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
    readonly why: string;
    readonly remedy: string;
    readonly url: string;
    readonly fingerprint: string;
    readonly commit?: string;
    /** What `--fix` would do. */
    readonly fix?: Pick<Fix, "title" | "safe">;
    readonly related: readonly {
        readonly path: string;
        readonly pointer: string;
        readonly line: number;
        readonly column: number;
        readonly message: string;
    }[];
    readonly suppressed: Suppression | null;
}
export interface Skipped {
    readonly path: string;
    readonly reason: string;
}
export interface Scope {
    readonly mode: string;
    readonly files: number;
    readonly bytes: number;
    readonly commits: number;
    readonly skipped: readonly Skipped[];
    /** Way from the top of the repository to the root that paths are told from (`deploy/agents`); absent: the same. */
    readonly prefix?: string;
    /** Which part of a divided run this is; 1-based. */
    readonly shard?: Shard;
}
/** One of `total` parts; `index` from 1. */
export interface Shard {
    readonly index: number;
    readonly total: number;
    /** Tells what was divided: parts of different listings do not add up. */
    readonly listing?: string;
}
/** What one part of a divided run cannot know alone; joined, it becomes findings. */
export interface Pending {
    /** `suppression-unused`, unless another part used the suppression. */
    readonly unused: readonly Finding[];
    /** Places (`path:line:column`) of the suppressions that were used. */
    readonly used: readonly string[];
}
/** A rule that judged, for formats that list them. */
export interface ReportedRule {
    readonly id: string;
    readonly group: RuleGroup;
    readonly title: string;
    readonly why: string;
    readonly remedy: string;
    /** Where the policy says nothing else about a file. */
    readonly severity: Severity;
}
/** Everything a reporter may print. */
export interface Report {
    readonly version: 1;
    readonly tool: {
        readonly name: "auth-lint";
        readonly version: string;
    };
    readonly scope: Scope;
    readonly targets: readonly (Target & {
        readonly root: string;
    })[];
    readonly findings: readonly Finding[];
    readonly summary: {
        readonly errors: number;
        readonly warnings: number;
        readonly infos: number;
        readonly suppressed: number;
    };
    readonly rules: number;
    /** The rules that were on, sorted by id. */
    readonly catalogue?: readonly ReportedRule[];
    /** In the part of a divided run. */
    readonly pending?: Pending;
    /** The repository the paths are of, where it is known. */
    readonly repository?: {
        readonly url: string;
        readonly revision?: string;
        readonly branch?: string;
    };
    /** What could not be judged, each with what to do; any entry makes the exit code 3. */
    readonly unjudged: readonly {
        readonly path: string;
        readonly reason: string;
        readonly remedy: string;
    }[];
    /** The credential that runs out next (ms), for the summary line. */
    readonly nextExpiry: {
        readonly profile: string;
        readonly expires: number;
    } | null;
    readonly lanesInferred: boolean;
    /** Who holds what on this machine, for `live`. */
    readonly machine?: Machine;
}
export interface ReporterContext {
    /** Lines of a file for code frames; the secret values in them already masked. Undefined: unknown file. */
    lines(path: string): readonly string[] | undefined;
    readonly color: boolean;
    readonly links: boolean;
    /** Columns of the terminal. */
    readonly width: number;
    /** Somebody looks at it now: nothing has to stay in one line for programs. */
    readonly terminal?: boolean;
    /** Wall time in ms. */
    readonly elapsed: number;
    readonly now: number;
    readonly showSuppressed: boolean;
    /** `--fail-on`; absent: error. */
    readonly failOn?: Severity | "never";
}
/** A report in one format: data in, text out. */
export type Reporter = (report: Report, context: ReporterContext) => string;
