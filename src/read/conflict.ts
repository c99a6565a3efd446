import type { Problems } from "./problems.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r|\n|$)/;

/**
 * The side of a merge conflict that was checked out ("ours"): markers and the other sides are blanked, so that offsets
 * keep their meaning. A text without markers comes back as it is.
 */
export function blankConflicts(text: string, problems: Problems): string {
  if (!/^(?:<{7}|>{7})(?: |\r|\n|$)/m.test(text)) return text;
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  let side: "none" | "ours" | "theirs" = "none";
  let offset = 0;

  const kept = lines.map((line) => {
    const sign = marker.exec(line)?.[0].charAt(0) ?? "";
    const marks = sign === "<" || sign === ">" || (sign !== "" && side !== "none");
    if (sign === "<" || (sign === ">" && side === "none")) problems.report("conflict-marker", offset);
    if (sign === "<") side = "ours";
    else if (sign === ">") side = "none";
    else if (marks) side = "theirs";
    offset += line.length;
    return marks || side === "theirs" ? line.replace(/[^\r\n]/g, " ") : line;
  });
  return kept.join("");
}
