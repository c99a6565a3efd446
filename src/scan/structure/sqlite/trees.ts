/** Which table each leaf page belongs to: b-trees walked from their roots. */
import { headerOf, longAt, type Pages, shortAt } from "./pages.ts";

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Tables by the offset of their leaf pages. Each page counts once, so a tree that runs in a circle ends. */
export function tablesByPage(
  pages: Pages,
  roots: ReadonlyMap<number, { readonly table: string; readonly columns: readonly string[] }>,
): ReadonlyMap<number, Table> {
  const owners = new Map<number, Table>();
  for (const [root, { table, columns }] of roots) {
    const owner: Table = { name: table, columns };
    const waiting = [root];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      const offset = pages.offsetOf(page);
      if (offset === undefined || owners.has(offset)) continue;
      owners.set(offset, owner);
      waiting.push(...childrenOf(pages, offset));
    }
  }
  return owners;
}

/** Child pages of an interior table page (type 5); none of any other. */
function childrenOf({ bytes, size }: Pages, offset: number): readonly number[] {
  const header = headerOf(bytes, offset);
  if (bytes[header] !== 0x05) return [];
  const count = Math.min(shortAt(bytes, header + 3), size / 4);
  const children = [longAt(bytes, header + 8)];
  for (let index = 0; index < count; index++) {
    const at = offset + shortAt(bytes, header + 12 + index * 2);
    if (at + 4 <= offset + size) children.push(longAt(bytes, at));
  }
  return children;
}
