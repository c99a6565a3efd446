/** Small SQLite files for tests, written byte by byte: one table, rows that run over several pages. */

const pageSize = 512;

const varint = (value: number): readonly number[] => {
  const bytes = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
};

const record = (values: readonly (string | number)[]): Buffer => {
  const types = values.flatMap((value) =>
    typeof value === "string" ? varint(Buffer.byteLength(value) * 2 + 13) : varint(1),
  );
  const body = values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.from([value])));
  return Buffer.concat([Buffer.from([...varint(types.length + 1), ...types]), ...body]);
};

/** How many bytes of a row stay on its page (https://sqlite.org/fileformat2.html §1.6). */
const localSize = (length: number): number => {
  if (length <= pageSize - 35) return length;
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (pageSize - 4));
  return wanted <= pageSize - 35 ? wanted : least;
};

interface Builder {
  readonly pages: Buffer[];
}

function writeLeaf(
  builder: Builder,
  page: Buffer,
  header: number,
  rows: readonly (readonly (string | number)[])[],
): void {
  let free = pageSize;
  page[header] = 0x0d;
  page.writeUInt16BE(rows.length, header + 3);
  for (const [index, row] of rows.entries()) {
    const payload = record(row);
    const local = localSize(payload.length);
    const chained = local < payload.length;
    const head = Buffer.from([...varint(payload.length), ...varint(index + 1)]);
    const cell = Buffer.concat([
      head,
      payload.subarray(0, local),
      ...(chained ? [chain(builder, payload.subarray(local))] : []),
    ]);
    free -= cell.length;
    cell.copy(page, free);
    page.writeUInt16BE(free, header + 8 + index * 2);
  }
  page.writeUInt16BE(free, header + 5);
}

/** Writes the rest of a row on pages of its own, last one first; the number of the first page. */
function chain(builder: Builder, rest: Buffer): Buffer {
  const parts = Array.from({ length: Math.ceil(rest.length / (pageSize - 4)) }, (_, index) =>
    rest.subarray(index * (pageSize - 4), (index + 1) * (pageSize - 4)),
  );
  const next = parts.reduceRight((after, part) => {
    const page = Buffer.alloc(pageSize);
    page.writeUInt32BE(after, 0);
    part.copy(page, 4);
    builder.pages.push(page);
    return builder.pages.length;
  }, 0);
  const number = Buffer.alloc(4);
  number.writeUInt32BE(next);
  return number;
}

/** A database with one table; all rows must find room on one page but for what overflows. */
export function smallDatabase(sql: string, name: string, rows: readonly (readonly (string | number)[])[]): Buffer {
  const first = Buffer.alloc(pageSize);
  const leaf = Buffer.alloc(pageSize);
  const builder: Builder = { pages: [first, leaf] };
  first.write("SQLite format 3\0", 0, "latin1");
  first.writeUInt16BE(pageSize, 16);
  writeLeaf(builder, first, 100, [["table", name, name, 2, sql]]);
  writeLeaf(builder, leaf, 0, rows);
  return Buffer.concat(builder.pages);
}

/** The same pages as a write-ahead log. */
export function asLog(database: Buffer): Buffer {
  const header = Buffer.alloc(32);
  header.writeUInt32BE(0x377f0682, 0);
  header.writeUInt32BE(pageSize, 8);
  const frames = Array.from({ length: database.length / pageSize }, (_, index) => {
    const frame = Buffer.alloc(24);
    frame.writeUInt32BE(index + 1, 0);
    return Buffer.concat([frame, database.subarray(index * pageSize, (index + 1) * pageSize)]);
  });
  return Buffer.concat([header, ...frames]);
}
