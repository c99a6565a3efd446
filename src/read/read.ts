import type { Document, Format, Source } from "../model.ts";
import { decode } from "./decode.ts";
import { formatOf } from "./format.ts";
import { readJson } from "./json/read.ts";
import { decodeLimit, parseLimit } from "./limits.ts";
import { gatherProblems, inOrder, type Problems } from "./problems.ts";
import { readCells } from "./sqlite.ts";

/**
 * Bytes → Document; never throws on content. Asynchronous only because heavy parsers load lazily: JSON needs none.
 * Of a YAML file with several documents the value is the first one that holds anything.
 */
export async function readDocument(source: Source): Promise<Document> {
  const { bytes } = source;
  const format = source.format ?? formatOf(source.path, bytes.subarray(0, 8192));
  if (format === "sqlite") return readDatabase(source);
  if (format === "binary") return { source, format, text: "", value: undefined, problems: [] };
  if (bytes.length > decodeLimit) return unread(source, format);

  const { text, bom, utf16, invalidAt } = decode(bytes);
  const problems = gatherProblems(text);
  if (bom && format !== "text") problems.report("bom", 0);
  if (utf16) problems.report("utf-16", 0);
  if (invalidAt !== undefined) problems.report("not-utf8", invalidAt);
  const small = bytes.length <= parseLimit[format];
  if (!small) problems.report("too-large", 0);
  const value = small ? await parse(text, format, problems) : undefined;
  return { source, format, text, value, problems: inOrder(problems.list) };
}

async function parse(text: string, format: Format, problems: Problems): Promise<unknown> {
  switch (format) {
    case "json":
    case "json5":
      return readJson(text, format, problems);
    case "yaml":
      return (await (await import("./yaml/read.ts")).readYaml(text, problems))?.value;
    case "toml":
      return (await (await import("./toml/read.ts")).readToml(text, problems))?.value;
    case "dotenv":
      return (await import("./dotenv.ts")).readDotenv(text, problems).value;
    default:
      return undefined;
  }
}

function readDatabase(source: Source): Document {
  const { value, problems } = readCells(source);
  return { source, format: "sqlite", text: "", value, problems };
}

const unread = (source: Source, format: Format): Document => ({
  source,
  format,
  text: "",
  value: undefined,
  problems: [{ kind: "too-large", at: [], line: 1, column: 1 }],
});
