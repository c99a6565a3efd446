/** Names of tables and columns, read from the statements in sqlite_schema. */
import { Buffer } from "node:buffer";
import { type Cell, varint } from "./cells.ts";
import { columnsOf } from "./record.ts";

const create = /^CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?["'`[]?([\w.$ -]{1,100}?)["'`\]]?\s*\(/i;

/** Column names of a table by its statement: `["id", "access_token"]`. Constraints are no columns. */
function columnNames(statement: string): readonly string[] {
  const open = statement.indexOf("(");
  if (open < 0) return [];
  const names: string[] = [];
  let depth = 0;
  let part = "";
  for (const letter of `${statement.slice(open + 1, 20_000)},`) {
    if (letter === "(") depth++;
    else if (letter === ")") depth--;
    if ((letter === "," && depth <= 0) || depth < 0) {
      const name = /^\s*["'`[]?([\w$]{1,100})/.exec(part)?.[1];
      if (name !== undefined && !/^(?:PRIMARY|UNIQUE|FOREIGN|CHECK|CONSTRAINT)$/i.test(name)) names.push(name);
      part = "";
      if (depth < 0) break;
    } else part += letter;
  }
  return names;
}

/** The column names of the tables whose statements are among these rows, by root page. */
export function readSchema(
  cells: Iterable<Cell>,
): ReadonlyMap<number, { readonly table: string; readonly columns: readonly string[] }> {
  const tables = new Map<number, { readonly table: string; readonly columns: readonly string[] }>();
  for (const { payload } of cells) {
    const sql = columnsOf(payload).find(({ index, text }) => index === 4 && text);
    if (!sql) continue;
    const statement = Buffer.from(payload.subarray(sql.start, sql.end)).toString("utf8");
    const table = create.exec(statement)?.[1];
    const root = rootPage(payload);
    if (table !== undefined && root !== undefined) tables.set(root, { table, columns: columnNames(statement) });
  }
  return tables;
}

/** Column 3 of sqlite_schema, an integer after three texts. */
function rootPage(payload: Uint8Array): number | undefined {
  const header = varint(payload, 0);
  let start = header.value;
  let at = header.size;
  for (let index = 0; at < header.value; index++) {
    const type = varint(payload, at);
    at += type.size;
    if (index === 3) {
      let value = 0;
      for (let byte = 0; byte < Math.min(type.value, 4); byte++) value = value * 256 + (payload[start + byte] ?? 0);
      return type.value === 9 ? 1 : value;
    }
    start += type.value >= 12 ? Math.floor((type.value - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8][type.value] ?? 0);
  }
  return undefined;
}
