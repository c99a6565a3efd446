/** Which cells of a runtime's database hold or steer credentials. */
import type { Database } from "./sqlite-module.ts";

export type Cells = Readonly<Record<string, string>>;

/** Bytes of one cell; OpenClaw's own are kilobytes. */
const cellLimit = 50 * 1024 * 1024;
const rowLimit = 1000;

interface Table {
  readonly name: string;
  /** The value's column; the key is the column before it that exists (6.5's shared tables name it `store_key`). */
  readonly value: string;
  readonly keys: readonly string[];
  /** Only these rows; all where absent. */
  readonly only?: readonly string[];
}

/**
 * Agent databases: openclaw 2026.6.5 `src/state/openclaw-agent-schema.generated.ts`. Shared state:
 * 2026.6.5 `openclaw-state-schema.generated.ts` (`auth_profile_stores`, never filled by a release), 2026.9.6
 * `src/agents/auth-profiles/sqlite-json.ts` (`config_machine_state`).
 */
const tables: readonly Table[] = [
  { name: "auth_profile_store", value: "store_json", keys: ["store_key"] },
  { name: "auth_profile_stores", value: "store_json", keys: ["store_key"] },
  { name: "auth_profile_state", value: "state_json", keys: ["state_key", "store_key"] },
  {
    name: "config_machine_state",
    value: "value_json",
    keys: ["state_key"],
    only: ["authProfiles.store", "authProfiles.state", "auth.sharedStore"],
  },
];

/** Tables of which whole rows are told, each as JSON of these columns. */
interface Rows {
  readonly name: string;
  readonly key: string;
  readonly columns: readonly string[];
}

/**
 * OpenCode's database beside its `auth.json`: anomalyco/opencode, packages/core/src/credential/sql.ts and
 * packages/opencode/src/account (a sign-in at its console).
 */
const rowTables: readonly Rows[] = [
  { name: "credential", key: "id", columns: ["integration_id", "value", "active"] },
  { name: "account", key: "id", columns: ["url", "access_token", "refresh_token", "token_expiry"] },
];

/**
 * Cells by `table/key` (`auth_profile_store/primary`, `config_machine_state/authProfiles.store`), with
 * `schema_meta/primary` as JSON of its columns and `pragma/user_version`. A table that is not there gives none:
 * so reads the runtime it too.
 */
export function takeCells(database: Database): Cells {
  const cells: Record<string, string> = Object.create(null);
  const version = field(database.prepare("PRAGMA user_version").all()[0], "user_version");
  cells["pragma/user_version"] = String(version ?? 0);

  for (const table of tables) takeTable(database, table, cells);
  for (const table of rowTables) takeRows(database, table, cells);
  takeMeta(database, cells);

  return cells;
}

function takeTable(database: Database, table: Table, cells: Record<string, string>): void {
  const columns = columnsOf(database, table.name);
  const key = table.keys.find((name) => columns.has(name));
  if (key === undefined || !columns.has(table.value)) return;

  const filter = table.only === undefined ? "1" : `${key} IN (${table.only.map(() => "?").join()})`;
  const rows = database
    .prepare(
      `SELECT CAST(${key} AS TEXT) AS name, CAST(${table.value} AS TEXT) AS text FROM ${table.name}
       WHERE length(${table.value}) <= ${cellLimit} AND ${filter} ORDER BY 1 LIMIT ${rowLimit}`,
    )
    .all(...(table.only ?? []));

  for (const row of rows) {
    const [name, text] = [field(row, "name"), field(row, "text")];
    if (typeof name === "string" && typeof text === "string") cells[`${table.name}/${name}`] = text;
  }
}

function takeRows(database: Database, { name, key, columns }: Rows, cells: Record<string, string>): void {
  const present = columnsOf(database, name);
  const wanted = columns.filter((column) => present.has(column));
  if (!present.has(key) || wanted.length < 2) return;

  const size = wanted.map((column) => `coalesce(length(${column}), 0)`).join(" + ");
  const list = wanted.map((column) => `CAST(${column} AS TEXT) AS ${column}`).join();
  const rows = database
    .prepare(
      `SELECT CAST(${key} AS TEXT) AS name, ${list} FROM ${name} WHERE ${size} <= ${cellLimit} ORDER BY 1 LIMIT ${rowLimit}`,
    )
    .all();

  for (const row of rows) {
    const id = field(row, "name");
    const values = wanted.map((column) => [column, field(row, column)] as const);
    if (typeof id === "string") cells[`${name}/${id}`] = JSON.stringify(Object.fromEntries(values));
  }
}

function takeMeta(database: Database, cells: Record<string, string>): void {
  const columns = columnsOf(database, "schema_meta");
  const wanted = ["role", "agent_id", "app_version", "schema_version"].filter((name) => columns.has(name));
  if (!columns.has("meta_key") || wanted.length === 0) return;

  const sql = `SELECT ${wanted.join()} FROM schema_meta WHERE meta_key = 'primary'`;
  const [row] = database.prepare(sql).all();
  if (row !== undefined) cells["schema_meta/primary"] = JSON.stringify(row);
}

/** A view of that name would run code of the file's author: only real tables are read. */
function columnsOf(database: Database, table: string): ReadonlySet<unknown> {
  const found = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").all(table);
  if (found.length === 0) return new Set();
  return new Set(
    database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map((row) => field(row, "name")),
  );
}

const field = (row: unknown, name: string): unknown =>
  typeof row === "object" && row !== null ? Object.getOwnPropertyDescriptor(row, name)?.value : undefined;
