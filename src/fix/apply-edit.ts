/** An edit of what a file says, made in its text: comments, the order of keys and the form stay. */
import { Buffer } from "node:buffer";
import type { Document, Problem } from "../model.ts";
import { findSpots } from "../read/find.ts";
import { readDocument } from "../read/read.ts";
import type { Spot } from "../read/spot.ts";
import { changeJson } from "./json.ts";
import type { Change, Changes, ContentEdit, Operation, Refused } from "./model.ts";
import { operationsFor } from "./operations.ts";
import { editValue, sameValue, valueAt } from "./value.ts";

/** What a text must not have, so that places in it are certain. */
const unsure: Readonly<Partial<Record<Problem["kind"], string>>> = {
  syntax: "the file does not parse",
  truncated: "the file does not parse",
  "conflict-marker": "the file holds conflict markers",
  template: "the file is a template",
  "too-deep": "the file is nested too deep",
  "too-large": "the file is too large",
  "utf-16": "the file is UTF-16",
  "not-utf8": "the file is not UTF-8",
};

export const obstacleIn = ({ source, format, problems }: Document): string | undefined => {
  if (source.path.split("/").includes("..")) return "the file lies outside what is checked";
  if (format === "sqlite") return "a database is changed by its own program only";
  if (format === "text" || format === "binary") return "the file has no keys";
  return problems.flatMap(({ kind }) => unsure[kind] ?? [])[0];
};

/** Changes of one text that do not overlap → the text they make. */
export const changeText = (text: string, changes: readonly Change[]): string => {
  let end = text.length;
  let made = "";
  for (const change of changes.toSorted((left, right) => right.start - left.start || right.end - left.end)) {
    if (change.end > end) return text;
    made = change.text + text.slice(change.end, end) + made;
    end = change.start;
  }
  return text.slice(0, end) + made;
};

/** What an operation changes in a text of this format. */
export const changesFor = async (
  format: Document["format"],
  text: string,
  root: Spot,
  one: Operation,
): Promise<Changes> => {
  if (format === "json" || format === "json5") return changeJson(text, root, one);
  if (format === "yaml") return (await import("./yaml.ts")).changeYaml(text, root, one);
  if (format === "toml") return (await import("./toml.ts")).changeToml(text, root, one);
  if (format === "dotenv") return (await import("./dotenv.ts")).changeDotenv(text, root, one);
  return { refused: "this format is not edited" };
};

/** Of equal keys one is taken out after the other. */
const mostRepeats = 100;

const operate = async (
  document: Document,
  text: string,
  one: Operation,
): Promise<{ readonly text: string } | Refused> => {
  let made = text;
  for (let turn = 0; turn < mostRepeats; turn++) {
    const root = await findSpots({ ...document, text: made });
    if (root === undefined) return { refused: "the file has no keys" };
    if (turn > 0 && (one.kind !== "remove" || valueAt(root.value, one.at) === undefined)) return { text: made };
    const inList = Array.isArray(valueAt(root.value, one.at.slice(0, -1)));
    const result = await changesFor(document.format, made, root, one);
    if ("refused" in result) return result;
    made = changeText(made, result.changes);
    if (one.kind !== "remove" || inList) return { text: made };
  }
  return { refused: "the key stands there too often" };
};

/** The document with another text, read anew; a byte order mark stays. */
const withText = (document: Document, text: string): Promise<Document> => {
  const { source } = document;
  const marked = source.bytes[0] === 0xef && source.bytes[1] === 0xbb && source.bytes[2] === 0xbf;
  return readDocument({ ...source, bytes: Buffer.from((marked ? "\uFEFF" : "") + text, "utf8") });
};

const kindsOf = ({ problems }: Document): ReadonlySet<string> => new Set(problems.map(({ kind }) => kind));

/** What came out, read again: says it what is wanted, nothing else, and without a problem that was not there? */
export const verified = async (
  document: Document,
  text: string,
  wanted: unknown,
): Promise<{ readonly document: Document } | Refused> => {
  if (text === document.text) return { refused: "it is as it should be" };
  const made = await withText(document, text);
  if (!sameValue(made.value, wanted) || made.format !== document.format)
    return { refused: "its text cannot be changed without changing something else" };
  const before = kindsOf(document);
  return [...kindsOf(made)].some((kind) => !before.has(kind))
    ? { refused: "the file would no longer be well-formed" }
    : { document: made };
};

/**
 * The document after an edit. What comes out is read again: it says what the edit asked for and nothing else, and has no
 * problem that was not there, or the edit is refused.
 */
export const applyEdit = async (
  document: Document,
  edit: ContentEdit,
): Promise<{ readonly document: Document } | Refused> => {
  const why = obstacleIn(document);
  if (why !== undefined) return { refused: why };
  const wanted = editValue(document.value, edit);
  if ("refused" in wanted) return wanted;
  let { text } = document;
  for (const one of operationsFor(document.value, edit)) {
    const result = await operate(document, text, one);
    if ("refused" in result) return result;
    text = result.text;
  }
  return verified(document, text, wanted.value);
};
