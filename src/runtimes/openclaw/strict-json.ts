import type { Document } from "../../model.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The runtime swallows it as well; what is wrong with the file is in the document's problems.
    return undefined;
  }
};

/**
 * The file as the runtime's own reader sees it: UTF-8, strict JSON, a BOM is a syntax error, trouble is silence
 * (openclaw 2026.6.1, tryReadJsonSync). `undefined`: not there, or it does not parse.
 */
export const readStrictJson = (document: Document | undefined): unknown =>
  document === undefined ? undefined : parse(decoder.decode(document.source.bytes));

/** One cell of a database, parsed. `undefined`: no such row. `null`: a row that does not parse. */
export const readCell = (document: Document | undefined, name: string): unknown => {
  const cells = document?.source.cells;
  const text = cells && Object.hasOwn(cells, name) ? cells[name] : undefined;
  return text === undefined ? undefined : (parse(text) ?? null);
};
