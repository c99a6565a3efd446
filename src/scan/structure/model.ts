/** The words of the structural reading: what a document is, and what it is made of. Types only. */
import type { Confidence } from "../../model.ts";
import type { Span } from "../model.ts";

/**
 * What a document turned out to be. `auth-store`: a file whose purpose is to hold credentials · `config`: settings in
 * which a credential stands literally · `credential-database`: SQLite or a browser's store · `template`: made like one
 * of those, every credential in it a placeholder, a reference or sealed · `none`.
 */
export interface Structure {
  readonly kind: "auth-store" | "config" | "credential-database" | "template" | "none";
  /** Id of the runtime that writes such files, where the shape tells. */
  readonly runtime?: string;
  /** In words: "Codex auth file"; `""` for `none`. */
  readonly title: string;
  /** In order of their offsets. */
  readonly spans: readonly Span[];
}

/** Bytes as text in which every index has a byte offset. */
export interface View {
  /** UTF-8 bytes stand one character each (latin-1), so that offsets are the bytes' own. */
  readonly text: string;
  /** Bytes a character of `text` stands for: 1, or 2 for UTF-16. */
  readonly width: 1 | 2;
}

/** One scalar value with the key it stands under. */
export interface Field {
  /** As written; `""` for an item of a list. */
  readonly key: string;
  /** Index of the value in the view's text, without its quotes; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Backslashes before each quote around it: 0 plain, 1 in a JSON string, 3 in one within one. */
  readonly level: number;
}

/** A mapping or list of a document. */
export interface Container {
  readonly parent: Container | undefined;
  /** Key it stands under in its parent; `""` for an item of a list and for roots. */
  readonly key: string;
  readonly list: boolean;
  readonly fields: Field[];
  /** Keys of its own mappings and lists, as written. */
  readonly branches: string[];
  readonly start: number;
}

/** What speaks for a credential in a container. */
export interface Evidence {
  readonly container: Container;
  readonly field: Field;
  /** Key it was found under, as written. */
  readonly name: string;
  /** Part of the value that is the credential, when not all of it. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** `store`: files made for it look so · `config`: a literal in settings. */
  readonly of: "store" | "config";
  readonly state: "literal" | "placeholder";
  readonly confidence: Confidence;
}

/** What a field holds, by its name. */
export type Role = "access" | "refresh" | "id" | "key" | "secret" | "private" | "session" | "password" | "cloud";
