/** Credentials in a SQLite database or its write-ahead log: read from the pages, without SQLite. */
import { Buffer } from "node:buffer";
import type { Span } from "../../model.ts";
import { tellTale } from "../anchors.ts";
import { assemble, nothing } from "../assemble.ts";
import { readJsonIslands } from "../json.ts";
import type { Container, Field, Structure, View } from "../model.ts";
import { roleOf } from "../names.ts";
import { type Cell, cellsOn, mostBytes } from "./cells.ts";
import { databasePages, headerOf, logPages, type Pages } from "./pages.ts";
import { type Column, columnsOf } from "./record.ts";
import { readSchema } from "./schema.ts";
import { knownTable } from "./tables.ts";
import { type Table, tablesByPage } from "./trees.ts";

interface DatabaseTask {
  readonly bytes: Uint8Array;
  readonly rescan: (bytes: Uint8Array, depth: number) => readonly Span[];
  readonly depth?: number;
}

/**
 * Reads every table leaf page, those of deleted rows and stale frames of the log included, put together over overflow
 * pages. What shapes find in rows that lie on one page is found in the raw bytes already; longer ones are scanned again.
 */
export function findInDatabase(task: DatabaseTask, sort: "sqlite" | "sqlite-wal"): Structure {
  const pages = sort === "sqlite" ? databasePages(task.bytes) : logPages(task.bytes);
  const owners = tablesByPage(pages, readSchema(schemaCells(pages)));
  const spans: Span[] = [];
  let program: { readonly runtime: string; readonly title: string } | undefined;
  let read = 0;
  let sealed = false;
  let template = false;
  for (const offset of pages.all) {
    const table = owners.get(pages.newest(offset));
    const known = table && knownTable(table.name, table.columns);
    for (const cell of cellsOn(pages, offset)) {
      read += cell.payload.length;
      if (read > mostBytes) break;
      const found = readRow(cell, table);
      template ||= found.kind === "template";
      if (known?.sealed) sealed = true;
      if (found.spans.length > 0 || known?.sealed)
        program ??=
          known ?? (found.runtime ? { runtime: found.runtime, title: `${found.title} in a database` } : undefined);
      spans.push(...found.spans.map((span) => placed(span, cell)));
      if (cell.payload.length > cell.local)
        spans.push(...task.rescan(cell.payload, (task.depth ?? 2) - 1).map((span) => placed(span, cell)));
    }
  }
  const kind = spans.length > 0 || sealed ? "credential-database" : template ? "template" : "none";
  if (kind === "none") return nothing;
  const title = program?.title ?? "Database with credentials";
  return {
    kind,
    ...(program ? { runtime: program.runtime } : {}),
    title,
    spans: spans.sort((one, other) => one.start - other.start),
  };
}

function* schemaCells(pages: Pages): Generator<Cell> {
  for (const page of schemaPages(pages)) yield* cellsOn(pages, page);
}

/** The schema is on page 1; in a large one, on the leaves below it, which are among the first pages. */
const schemaPages = (pages: Pages): readonly number[] => {
  const first = pages.offsetOf(1);
  if (first === undefined) return [];
  return pages.bytes[headerOf(pages.bytes, first)] === 0x05 ? pages.all.slice(0, 200) : [first];
};

/** A span of a row, as one of the file: the part of it that stands on the row's own page. */
const placed = (span: Span, { start, local }: Cell): Span =>
  span.start < local
    ? { ...span, start: start + span.start, end: start + Math.min(span.end, local) }
    : { ...span, start, end: start + local };

const keyColumn = /^(?:key|name|id|account_id|item_key|store_key|state_key)$/i;

function readRow({ payload }: Cell, table: Table | undefined): Structure {
  const columns = columnsOf(payload);
  const telling = table?.columns.some((name) => roleOf(name)) === true;
  if (columns.length === 0) return nothing;
  const view: View = {
    text: Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString("latin1"),
    width: 1,
  };
  if (!telling && !tellTale.test(view.text)) return nothing;
  const row: Container = { parent: undefined, key: table?.name ?? "", list: false, fields: [], branches: [], start: 0 };
  const containers: Container[] = [row];
  const nameOf = ({ index }: Column): string => table?.columns[index] ?? "";
  const key = columns.find((column) => keyColumn.test(nameOf(column)));
  const said = key && view.text.slice(key.start, Math.min(key.end, key.start + 200)).replace(/^.*[/:]/, "");
  for (const column of columns) {
    const name = nameOf(column);
    const field: Field = {
      key: /^(?:value|data|secret_value)$/i.test(name) && said !== undefined ? said : name,
      start: column.start,
      end: column.end,
      quoted: true,
      level: 0,
    };
    if (column !== key && name !== "") row.fields.push(field);
    readJsonIslands(view.text, column.start, column.end, { containers }, row, field.key);
  }
  return assemble(view, containers);
}
