/** The forms in which an auth file turns up: as it is written, and as logs, backups and editors leave it. */
import { stringify } from "yaml";

/** One form: a value or text → the bytes of a file, or `undefined` where it has no such form. */
export interface FileForm {
  readonly name: string;
  readonly write: (value: unknown) => Buffer | undefined;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
const data = (write: (value: object) => string) => (value: unknown) =>
  typeof value === "object" && value !== null ? Buffer.from(write(value)) : undefined;
const text = (write: (text: string) => string) => (value: unknown) => Buffer.from(write(textOf(value)));

export const fileForms: readonly FileForm[] = [
  { name: "plain", write: text((plain) => plain) },
  { name: "minified", write: data((value) => JSON.stringify(value)) },
  { name: "yaml", write: data((value) => stringify(value)) },
  {
    name: "json-in-json",
    write: text((plain) => JSON.stringify({ type: "tool_result", content: [{ type: "text", text: plain }], uuid: 7 })),
  },
  {
    name: "json-in-json-in-json",
    write: data((value) => JSON.stringify({ at: 1, body: JSON.stringify({ text: JSON.stringify(value, null, 2) }) })),
  },
  {
    name: "json-lines",
    write: data((value) =>
      [JSON.stringify({ n: 1, note: "start" }), JSON.stringify({ n: 2, value }), JSON.stringify({ n: 3 }), ""].join(
        "\n",
      ),
    ),
  },
  { name: "base64", write: text((plain) => Buffer.from(plain).toString("base64")) },
  {
    name: "base64-wrapped",
    write: text((plain) =>
      (
        Buffer.from(plain)
          .toString("base64")
          .match(/.{1,76}/g) ?? []
      ).join("\n"),
    ),
  },
  { name: "crlf", write: text((plain) => plain.replaceAll("\n", "\r\n")) },
  { name: "bom", write: text((plain) => `\uFEFF${plain}`) },
  { name: "utf-16-le", write: (value) => Buffer.from(`\uFEFF${textOf(value)}`, "utf16le") },
  { name: "utf-16-be", write: (value) => Buffer.from(`\uFEFF${textOf(value)}`, "utf16le").swap16() },
  {
    name: "commented",
    write: data(
      (value) =>
        `// kept by hand\n${JSON.stringify(value, null, 2).replace("{\n", "{ // first\n").replace(/\n\}$/, ",\n}")}\n`,
    ),
  },
  { name: "truncated", write: data((value) => JSON.stringify(value, null, 2).replace(/[\s}\]]+$/, "\n")) },
  {
    name: "conflicted",
    write: data((value) => `<<<<<<< HEAD\n${JSON.stringify(value, null, 2)}\n=======\n{}\n>>>>>>> other\n`),
  },
  {
    name: "markdown",
    write: data((value) => `# Notes\n\nDon't share:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`),
  },
  { name: "shell", write: data((value) => `#!/bin/sh\ncat > out <<EOF\n${JSON.stringify(value, null, 2)}\nEOF\n`) },
];
