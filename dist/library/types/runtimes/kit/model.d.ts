/** What a runtime of the shelf states about itself: data, and one reader for each of its files. */
import type { Document, Home, Pointer, ProfileKind, Range, Serves } from "../../model.js";
/** An entry of a file, values as they are written. The kit makes secrets of them. */
export interface ProfileSketch {
    readonly id: string;
    /** One name for one issuer over all runtimes: `openai`, `anthropic`, `google`, `github-copilot`, `xai`, … */
    readonly provider: string;
    readonly kind: ProfileKind;
    readonly at: Pointer;
    /** In a file without key paths (INI, netrc): where it stands. */
    readonly range?: Range;
    readonly access?: unknown;
    readonly refresh?: unknown;
    readonly key?: unknown;
    readonly token?: unknown;
    /** Unix time in ms. */
    readonly expires?: number | undefined;
    readonly account?: unknown;
    /** What tells one sign-in from another of the same account. */
    readonly session?: unknown;
    readonly serves?: Serves;
    /** `false`: this program never renews it (another does, or nothing can). */
    readonly refreshes?: boolean;
    /** Absent: usable where it holds something. */
    readonly fate?: "dropped" | "ineligible";
    readonly reason?: string;
    /** What is wrong with the entry, and where, told from the file's root. */
    readonly flaw?: {
        readonly at: Pointer;
        readonly message: string;
        readonly remedy?: string;
    };
}
/** A key outside the store: configuration, environment. */
export interface KeySketch {
    readonly provider: string;
    readonly name: string;
    readonly at: Pointer;
    readonly range?: Range;
    readonly value: unknown;
    readonly home: "environment" | "config";
    readonly serves?: Serves;
}
/** An ordered list of models. */
export interface ChainSketch {
    readonly slot: string;
    readonly at: Pointer;
    readonly links: readonly {
        /** `provider/model`; a bare model name where the runtime has one provider only. */
        readonly written: string;
        readonly provider: string;
        readonly at: Pointer;
        readonly role: "primary" | "fallback";
        readonly fate?: "tried" | "dropped" | "repeated" | "bare";
    }[];
}
/** What one file says. */
export interface FileFacts {
    readonly profiles?: readonly ProfileSketch[];
    readonly keys?: readonly KeySketch[];
    readonly chains?: readonly ChainSketch[];
    /** Providers configured here without a credential. */
    readonly providers?: readonly string[];
    /** The container has a shape the program reads nothing from. `held`: credentials a tolerant eye sees in it. */
    readonly flaw?: {
        readonly at: Pointer;
        readonly message: string;
        readonly remedy?: string;
        readonly held: number;
    };
    /** It is encrypted: `key` is the role of the file that opens it, `derived` of what anybody can derive the key, in words. */
    readonly sealed?: {
        readonly at: Pointer;
        readonly key?: string;
        readonly derived?: string;
    };
    /** What the program refuses in its configuration. */
    readonly rejected?: readonly {
        readonly at: Pointer;
        readonly message: string;
        readonly remedy?: string;
    }[];
}
/** A file of the runtime. */
export interface RuntimeFile {
    /** The runtime's own word: `auth`, `config`, `mcp`. */
    readonly role: string;
    /** Where it lies below the user's home or a project: `.codex/auth.json`; `*` for any part of a step. */
    readonly path: string;
    /** It is made to hold credentials: its mode, its copies and an empty reading are judged. */
    readonly store?: boolean;
    /** Told by content. Where given, the bare file name is enough as a path (`auth.json` in a checked `~/.codex`). */
    readonly shape?: (value: unknown) => boolean;
    /** A file of a project too, so that `live` does not look for it at home only. */
    readonly project?: boolean;
    readonly read: (document: Document) => FileFacts;
    /** It holds credentials in a form that is not read, in words: `live` names the file and does not open it. */
    readonly unread?: string;
}
/** A variable the program reads a credential from. */
export interface Variable {
    readonly name: string;
    readonly provider: string;
    readonly serves: Serves;
}
/** All that is known of a runtime. */
export interface RuntimeFacts {
    readonly id: string;
    readonly title: string;
    /** The version the facts below were read from; `""` where the program has none. */
    readonly version: string;
    /** Programs, documents and files the facts were read from. */
    readonly sources: readonly string[];
    /** Variables that move a folder: `CODEX_HOME` stands for `.codex`. */
    readonly moved?: readonly {
        readonly env: string;
        readonly folder: string;
    }[];
    readonly files: readonly RuntimeFile[];
    readonly environment?: readonly Variable[];
    /** Who is asked for a credential, first to last, in words. */
    readonly precedence: readonly string[];
    /** How the program renews a login, and how a user signs in anew: a command. */
    readonly login?: string;
    /** What it drops without a word, in words; `""`: nothing known. */
    readonly silent?: string;
    /** Who keeps the mode of its files, in words. */
    readonly mode?: string;
    /** What only several files together tell: a selector in the configuration that decides about the store. */
    readonly settle?: (home: Home, documents: ReadonlyMap<string, Document>) => Home;
}
