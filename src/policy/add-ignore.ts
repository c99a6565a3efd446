/** Adds an ignore to the text of a policy: what stands there keeps its comments and its form. */

import type { Document, YAMLMap } from "yaml";
import { UsageError } from "../errors.ts";
import { isRecord } from "../read/spot.ts";
import { readPolicyText } from "./policy-text.ts";

/** One accepted finding, as it is written. */
export interface NewIgnore {
  readonly rule: string;
  readonly files?: readonly string[];
  readonly at?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly expires?: string;
}

type Yaml = typeof import("yaml");

/** Says the text what the policy said, and the new ignore last? */
const saysBoth = async (text: string, path: string, before: unknown, entry: NewIgnore): Promise<boolean> => {
  if (!isRecord(before)) return false;
  const old = Array.isArray(before.ignore) ? before.ignore : [];
  const wanted = { ...before, ignore: [...old, entry] };
  try {
    const { value } = await readPolicyText(text, path);
    return isRecord(value) && JSON.stringify({ ...value, ignore: value.ignore }) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
};

const flow = ({ stringify }: Yaml, entry: NewIgnore): string =>
  stringify(entry, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true })
    .trimEnd()
    .replaceAll(/\[ (.*?) \]/g, "[$1]");

/** The entry as a line of its own: behind the last one, or under a key at the end. Undefined where that needs a rewrite. */
const appended = (yaml: Yaml, text: string, root: YAMLMap, entry: NewIgnore): string | undefined => {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const pair = root.items.find(({ key }) => yaml.isScalar(key) && key.value === "ignore");
  const whole = text === "" || text.endsWith("\n") ? text : `${text}${end}`;
  if (pair === undefined) return root.flow ? undefined : `${whole}${end}ignore:${end}  - ${flow(yaml, entry)}${end}`;
  const list = pair.value;
  if (!yaml.isSeq(list) || list.flow || list.items.length === 0) return undefined;
  const last = list.items.at(-1);
  const [from = 0] = list.range ?? [];
  const to = yaml.isNode(last) ? last.range?.[1] : undefined;
  if (to === undefined) return undefined;
  const feed = whole[to - 1] === "\n" ? to : whole.indexOf("\n", to) + 1;
  const indent = whole.slice(whole.lastIndexOf("\n", from - 1) + 1, from);
  return `${whole.slice(0, feed)}${indent}- ${flow(yaml, entry)}${end}${whole.slice(feed)}`;
};

/** Written anew by the YAML library: comments stay, spaces may not. Undefined where it cannot be (an alias of nothing). */
const rewritten = (yaml: Yaml, document: Document, entry: NewIgnore): string | undefined => {
  try {
    const node = document.createNode(entry, { flow: true });
    const list = document.get("ignore");
    if (yaml.isSeq(list)) list.add(node);
    else document.set("ignore", document.createNode([node]));
    return document.toString({ lineWidth: 0 });
  } catch {
    // Its message would quote the policy; that no way was found is said by the caller.
    return undefined;
  }
};

const inJson = (text: string, before: unknown, entry: NewIgnore): string => {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const old = isRecord(before) && Array.isArray(before.ignore) ? before.ignore : [];
  return `${JSON.stringify({ ...(isRecord(before) ? before : {}), ignore: [...old, entry] }, undefined, indent)}\n`;
};

/**
 * The text with one ignore more.
 * @param path of the policy; what ends in `.json` is JSON
 * @throws UsageError where the policy cannot be read, or no way keeps what it says
 */
export const addIgnore = async (text: string, path: string, entry: NewIgnore): Promise<string> => {
  const { value } = await readPolicyText(text, path);
  const candidates: string[] = [];
  if (path.endsWith(".json")) candidates.push(inJson(text, value, entry));
  else {
    const yaml = await import("yaml");
    const document = yaml.parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    const root = document.contents;
    const line = yaml.isMap(root) ? appended(yaml, text, root, entry) : undefined;
    if (line !== undefined) candidates.push(line);
    const anew = yaml.isMap(root) && document.errors.length === 0 ? rewritten(yaml, document, entry) : undefined;
    if (anew !== undefined) candidates.push(anew);
  }
  for (const candidate of candidates) if (await saysBoth(candidate, path, value, entry)) return candidate;
  throw new UsageError(`no ignore could be added to \`${path}\` without changing the rest`, "Write it by hand.");
};

/** A policy that says nothing but this. */
export const freshPolicyText =
  "# What auth-lint expects of this repository. `auth-lint rules` lists the rules.\nversion: 1\nextends: [recommended]\n";
