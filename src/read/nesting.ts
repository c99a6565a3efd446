import { parserDepthLimit } from "./limits.ts";

const deepLine = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${parserDepthLimit},}[^ \\t\\r\\n]`, "m");

/**
 * Where a text might nest deeper than a recursive parser should see: brackets that pile up, or a line that begins so far
 * right that its block could. Quotes and comments are not looked at: an estimate from above.
 * @returns an offset; -1 where the text is flat enough
 */
export function deepPlace(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (depth > parserDepthLimit) return at;
  }
  return text.search(deepLine);
}
