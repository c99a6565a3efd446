/** Where tokens stand: one text for each way of writing a name and a value. */
import { Buffer } from "node:buffer";

/** How a file holds `value` under `name` (`acme_api_key`). */
export interface Context {
  readonly id: string;
  readonly path: string;
  readonly write: (name: string, value: string) => string | Uint8Array;
  /** Values that this way cannot hold as they are. */
  readonly not?: RegExp;
}

const upper = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
const camel = (name: string): string =>
  name.toLowerCase().replaceAll(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase();
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const json = (value: unknown): string => JSON.stringify(value);
const halves = (value: string): readonly [string, string] => {
  const middle = Math.ceil(value.length / 2);
  return [value.slice(0, middle), value.slice(middle)];
};

/** Quotes, line ends and blanks need another spelling here. */
const plain = /[\s"'\\`]/;

export const contexts: readonly Context[] = [
  { id: "env", path: ".env", write: (name, value) => `A=1\n${upper(name)}=${value}\nB=2\n`, not: plain },
  { id: "json", path: "config.json", write: (name, value) => `{"a":1,${json(camel(name))}:${json(value)}}\n` },
  { id: "yaml", path: "config.yaml", write: (name, value) => `a: 1\n${kebab(name)}: ${value}\n`, not: /[\n"'#\\]|: / },
  { id: "toml", path: "config.toml", write: (name, value) => `[a]\n${name.toLowerCase()} = ${json(value)}\n` },
  { id: "js", path: "src/a.ts", write: (name, value) => `export const ${camel(name)} = '${value}';\n`, not: plain },
  { id: "python", path: "src/a.py", write: (name, value) => `${upper(name)} = ${json(value)}\n` },
  { id: "go", path: "src/a.go", write: (name, value) => `\t${camel(name)} := ${json(value)}\n` },
  { id: "shell", path: "run.sh", write: (name, value) => `export ${upper(name)}="${value}"\n`, not: plain },
  {
    id: "curl",
    path: "run.sh",
    write: (name, value) => `curl -H "X-${kebab(name)}: ${value}" https://api.host.io/\n`,
    not: plain,
  },
  {
    id: "markdown",
    path: "NOTES.md",
    write: (name, value) => `The ${name.toLowerCase()} is \`${value}\` for now.\n`,
    not: plain,
  },
  {
    id: "log",
    path: "run.log",
    write: (name, value) => `2026-01-31T10:00:00Z INFO start ${name.toLowerCase()}=${value} pid=7\n`,
    not: plain,
  },
  { id: "base64", path: "notes.txt", write: (name, value) => `x: ${base64(`${upper(name)}=${value}\n`)}\n` },
  {
    id: "kubernetes",
    path: "secret.yaml",
    write: (name, value) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${kebab(name)}\ndata:\n  ${kebab(name)}: ${base64(value)}\n`,
  },
  {
    id: "json-in-json",
    path: "log.jsonl",
    write: (name, value) => `${json({ body: json({ [camel(name)]: value }) })}\n`,
  },
  {
    id: "utf-16",
    path: "config.ini",
    write: (name, value) => Buffer.from(`\uFEFF[a]\r\n${upper(name)}=${value}\r\n`, "utf16le"),
    not: /\n/,
  },
  {
    id: "url",
    path: "links.txt",
    write: (name, value) => `https://host.io/go?${name.toLowerCase()}=${encodeURIComponent(value)}&x=1\n`,
    not: /\n/,
  },
  {
    id: "joined",
    path: "src/a.js",
    write: (name, value) => `const ${camel(name)} = "${halves(value)[0]}" +\n  "${halves(value)[1]}";\n`,
    not: plain,
  },
];
