import type { Document } from "../../src/model.ts";
import { readDocument } from "../../src/read/read.ts";

/** Reads text (or bytes) as the file of that name. */
export const reading = (path: string, content: string | Uint8Array): Promise<Document> =>
  readDocument({
    path,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    exposure: "state",
  });

/** Problems as `kind line:column`, with `(line:column)` of the key that stood first. */
export const problemsOf = ({ problems }: Document): readonly string[] =>
  problems.map(({ kind, line, column, first }) =>
    [`${kind} ${line}:${column}`, ...(first === undefined ? [] : [`(${first.line}:${first.column})`])].join(" "),
  );

/** `$` and a name in braces, as files refer to variables. */
export const reference = (name: string): string => ["$", "{", name, "}"].join("");
