/** Matching of path ends, without regular expressions: linear, whatever the pattern. */
/** `*` for any part of one step. */
export declare function matchesStep(pattern: string, step: string): boolean;
/**
 * Does the path end so? `exact`, or `dotless` where a directory lacks its dot (`codex/auth.json` for
 * `.codex/auth.json`), as ansible, stow and backup folders have it. `**` stands for at least one step.
 */
export declare function matchesSteps(pattern: readonly string[], path: readonly string[]): "exact" | "dotless" | undefined;
