/** `action.mjs` by name. */
export const bundleAction: () => Promise<{
  readonly files: Readonly<Record<string, string>>;
}>;
/** Files below `dist` (path → text), and the sources that are in `program.js`. */
export const bundleProgram: () => Promise<{
  readonly files: Readonly<Record<string, string>>;
  readonly inProgram: readonly string[];
}>;
