/** Matching of path ends, without regular expressions: linear, whatever the pattern. */

/** A step of a pattern, taken apart at its `*`. */
const partsOf = (pattern: string): readonly string[] => {
  let parts = apart.get(pattern);
  if (!parts) {
    parts = pattern.split("*");
    apart.set(pattern, parts);
  }
  return parts;
};
const apart = new Map<string, readonly string[]>();

/** `*` for any part of one step. */
export function matchesStep(pattern: string, step: string): boolean {
  const parts = partsOf(pattern);
  const [head = ""] = parts;
  if (parts.length === 1) return pattern === step;
  const tail = parts[parts.length - 1] ?? "";
  if (step.length < head.length + tail.length || !step.startsWith(head) || !step.endsWith(tail)) return false;
  let at = head.length;
  for (let index = 1; index < parts.length - 1; index++) {
    const found = step.indexOf(parts[index] ?? "", at);
    if (found < 0 || found + (parts[index]?.length ?? 0) > step.length - tail.length) return false;
    at = found + (parts[index]?.length ?? 0);
  }
  return true;
}

/**
 * Does the path end so? `exact`, or `dotless` where a directory lacks its dot (`codex/auth.json` for
 * `.codex/auth.json`), as ansible, stow and backup folders have it. `**` stands for at least one step.
 */
export function matchesSteps(pattern: readonly string[], path: readonly string[]): "exact" | "dotless" | undefined {
  const double = pattern.indexOf("**");
  if (double < 0) return matchesEnd(pattern, path, path.length);
  const head = pattern.slice(0, double);
  const tail = pattern.slice(double + 1);
  const end = tail.length === 0 ? "exact" : matchesEnd(tail, path, path.length);
  if (!end) return undefined;
  for (let stop = path.length - Math.max(tail.length, 1); stop >= head.length; stop--) {
    const start = matchesEnd(head, path, stop);
    if (start) return start === "exact" && end === "exact" ? "exact" : "dotless";
  }
  return undefined;
}

function matchesEnd(pattern: readonly string[], path: readonly string[], end: number): "exact" | "dotless" | undefined {
  if (pattern.length > end) return undefined;
  let dotless = false;
  for (let index = 0; index < pattern.length; index++) {
    const wanted = pattern[pattern.length - 1 - index] ?? "";
    const step = path[end - 1 - index] ?? "";
    if (matchesStep(wanted, step)) continue;
    // Below a home, folders have a dot that those below `~/.config` lack.
    if (index > 0 && step === `.${wanted}`) continue;
    if (!wanted.startsWith(".") || !matchesStep(wanted.slice(1), step)) return undefined;
    dotless = true;
  }
  return dotless ? "dotless" : "exact";
}
