const codeLine =
  /[;{(]\s*$|^\s*(?:\/\/\s|\/?\*|<\/?[a-z!?]|import\s|export\s+(?:default|const|function|class|interface|type|async|\{|\*)|const\s|let\s|var\s|function\b|class\s|return\b|def\s|if\s*\(|for\s*\(|package\s|using\s|#include|use\s|fn\s|pub\s|public\s|private\s|\}\s*(?:else|catch)?)/;
const minified = /function\s*\(|=>\s*[{(]|;var |;let |"use strict"/;

/**
 * Is this source code rather than a document of pairs? Told by its first 8,000 characters. Its assignments are no
 * members of a file's structure: others look at them.
 */
export function isCode(text: string, from: number): boolean {
  const head = text.slice(from, from + 8000);
  const lines = head.split("\n", 120);
  if (lines.some((line) => line.length > 1500 && minified.test(line))) return true;
  const said = lines.filter((line) => line.trim() !== "");
  const coded = said.filter((line) => line.length < 400 && codeLine.test(line)).length;
  return said.length >= 3 && coded > said.length * 0.3;
}
