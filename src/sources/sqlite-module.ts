/** The part of `node:sqlite` used here; the types of Node 20 do not know the module. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): { all(...parameters: readonly string[]): readonly unknown[] };
  close(): void;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string, options: { readonly readOnly: boolean }) => Database;
}

const isSqlite = (module: unknown): module is SqliteModule =>
  typeof module === "object" && module !== null && "DatabaseSync" in module;

/** `undefined` where this Node has no `node:sqlite` (before 22.13, or built without it). */
export function loadSqlite(): SqliteModule | undefined {
  const emitWarning = process.emitWarning;
  // Loading it prints "SQLite is an experimental feature" to stderr, which hooks and editors show to the user.
  process.emitWarning = () => {};

  try {
    const module: unknown = process.getBuiltinModule("node:sqlite");
    return isSqlite(module) ? module : undefined;
  } catch {
    // Node 22.5 to 22.12 know the name and refuse it without a flag: the same as not having it.
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
