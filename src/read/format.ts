import type { Format } from "../model.ts";
import { utf16Order } from "./decode.ts";

const extensions: ReadonlyMap<string, Format> = new Map([
  ["json", "json"],
  ["json5", "json5"],
  ["jsonc", "json5"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["env", "dotenv"],
  ["sqlite", "sqlite"],
  ["sqlite3", "sqlite"],
  // One JSON text a line: to a JSON reader they are all broken.
  ["jsonl", "text"],
  ["ndjson", "text"],
]);

/**
 * Suffixes of rotations, backups and templates. OpenClaw writes `.bak`, `.bak.N`, `.last-good`, `.clobbered.<ISO>`,
 * `.migrated-<ISO>-<uuid>`, `.{legacy-flat,aws-sdk-profile,api-key-alias}.<ms>.bak`, `.sqlite-import.<ms>.bak`
 * (2026.6.1 to 2026.9.6); the others are people's habits in public repositories.
 */
const rotation =
  /(?:\.(?:bak|backup|old|orig|save|saved|copy|prev|previous|tmp|temp|new|broken|last-good|example|sample|template|tmpl|tpl|j2|jinja2?|erb|dist|defaults?|local|redacted|clobbered|legacy-flat|aws-sdk-profile|api-key-alias|sqlite-import)(?:[._-]?[\dTZ:_-]+|-[\w-]+)?|\.(?:migrated|clobbered)[.-][\w.:-]+|\.[\dTZ:_-]+|~)$/i;

const sqliteHeader = "SQLite format 3\0";
const startsJson = /^\uFEFF?\s*(?:\{\s*(?:"|\}|\/\/|\/\*)|\[\s*[[{"\]])/;

/**
 * The format of a file: by its name (rotations and template suffixes taken off), then by its content.
 * @param path of the file, `/` between the parts
 * @param head its first bytes; 512 are enough, all of them are fine
 */
export function formatOf(path: string, head: Uint8Array): Format {
  if (isDatabase(head)) return "sqlite";
  return formatOfName(path.slice(path.lastIndexOf("/") + 1).toLowerCase()) ?? formatOfContent(head.subarray(0, 8192));
}

function formatOfName(name: string): Format | undefined {
  let stem = name;
  while (rotation.test(stem)) stem = stem.replace(rotation, "");
  const known = extensions.get(stem.slice(stem.lastIndexOf(".") + 1));
  if (known !== undefined) return known;
  return /^(?:\.|dot_)env/.test(name) ? "dotenv" : undefined;
}

function formatOfContent(head: Uint8Array): Format {
  const order = utf16Order(head);
  if (order === undefined && head.includes(0)) return "binary";
  const text = new TextDecoder(order === undefined ? "utf-8" : `utf-16${order === "big" ? "be" : "le"}`).decode(head);
  return startsJson.test(text) ? "json" : "text";
}

/** Do the bytes begin as every SQLite 3 file does? */
export const isDatabase = (bytes: Uint8Array): boolean =>
  bytes.length >= sqliteHeader.length &&
  Array.from(sqliteHeader).every((letter, index) => bytes[index] === letter.charCodeAt(0));
