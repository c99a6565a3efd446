import type { Problems } from "./problems.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r|\n|$).*/gm;

/**
 * The side of a merge conflict that was checked out ("ours"): markers and the other sides are blanked, so that offsets
 * keep their meaning. A text without markers comes back as it is.
 */
export function blankConflicts(text: string, problems: Problems): string {
  if (!/^(?:<{7}|>{7})(?: |\r|\n|$)/m.test(text)) return text;
  const parts: string[] = [];
  let side: "none" | "ours" | "theirs" = "none";
  let offset = 0;

  for (const match of text.matchAll(marker)) {
    const sign = match[0].charAt(0);
    // Outside a conflict a line of these means nothing: a heading's underline, a table.
    if (side === "none" && (sign === "=" || sign === "|")) continue;
    const before = text.slice(offset, match.index);
    parts.push(side === "theirs" ? blank(before) : before, blank(match[0]));
    offset = match.index + match[0].length;
    if (sign === "<" || side === "none") problems.report("conflict-marker", match.index);
    side = sign === "<" ? "ours" : sign === ">" ? "none" : "theirs";
  }
  const rest = text.slice(offset);
  parts.push(side === "theirs" ? blank(rest) : rest);
  return parts.join("");
}

const blank = (part: string): string => part.replace(/[^\r\n]/g, " ");
