import { endings } from "../ending.ts";
import { type Gathered, readJsonIslands } from "./json.ts";

const codeLine =
  /[;{(]\s*$|^\s*(?:\/\/\s|\/?\*|<\/?[a-z!?]|import\s|export\s+(?:default|const|function|class|interface|type|async|\{|\*)|const\s|let\s|var\s|function\b|class\s|return\b|def\s|if\s*\(|for\s*\(|package\s|using\s|#include|use\s|fn\s|pub\s|public\s|private\s|\}\s*(?:else|catch)?)/;
const minified = /function\s*\(|=>\s*[{(]|;var |;let |"use strict"/;

/** HCL: its blocks look like code, and are settings. */
const blocks =
  /^(?:variable|resource|data|provider|module|output)(?:[ \t]+"[^"\n]{1,120}"){1,2}[ \t]*\{[ \t]*$|^(?:locals|terraform)[ \t]*\{[ \t]*$/m;

/** Is this the name of source code? A JSON document under such a name is read as one all the same. */
export const isCodeName = endings(
  "js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx py pyi go rs java c h cc cpp hpp cs rb php swift kt lua pl " +
    "pm scala dart css scss less htm html vue svelte",
);

/**
 * Is this source code rather than a document of pairs? Told by its first 8,000 characters. Its assignments are no
 * members of a file's structure: others look at them.
 */
export function isCode(text: string, from: number): boolean {
  const head = text.slice(from, from + 8000);
  const lines = head.split("\n", 120);
  if (lines.some((line) => line.length > 1500 && minified.test(line))) return true;
  if (blocks.test(head)) return false;
  const said = lines.filter((line) => line.trim() !== "");
  const coded = said.filter((line) => line.length < 400 && codeLine.test(line)).length;
  return said.length >= 3 && coded > said.length * 0.3;
}

const member = /(?:[Tt]oken|[Ss]ecret|[Kk]ey|KEY|TOKEN|refresh|access|[Pp]assword)\\*$/;

/** Farthest before a telling member that the object it is in may begin, and farthest behind it that it may end. */
const reach = 4000;

/** Reads the JSON objects in source code that have a telling member, each by itself, without what is around it. */
export function readLiterals(text: string, from: number, to: number, gathered: Gathered): void {
  let read = from;
  for (let at = text.indexOf('":', from); at >= 0 && at < to; at = text.indexOf('":', at + 2)) {
    if (at < read || !member.test(text.slice(Math.max(from, at - 16), at))) continue;
    const before = text.slice(Math.max(read, at - reach), at).lastIndexOf("{");
    const stop = text.slice(at, Math.min(to, at + reach)).indexOf("}");
    const end = stop < 0 ? Math.min(to, at + reach) : at + stop + 1;
    if (before >= 0) readJsonIslands(text, Math.max(read, at - reach) + before, end, gathered);
    read = end;
  }
}
