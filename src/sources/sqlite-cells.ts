/** Which cells of an OpenClaw database hold or steer credentials. */
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
