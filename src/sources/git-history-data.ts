/** Which files are judged as a whole, because in them one field tells what another is. */

/** Bytes; no store of credentials is larger, but sessions, lock files and data are. */
export const largestStore = 64 * 1024;
/** Bytes that tell what a file is. */
export const headLength = 1024;

/** A line of data: a name, `:` or `=`, a value; no sign of code behind it. */
const dataLine = /^\s*(?:-\s+)?(?:export\s+)?["'\w./@$-]{1,80}\s*(?::|=|\s)\s*[^({;]*$/;
const comment = /^\s*(?:#|\/\/|$|---)/;

/** Is this JSON, XML, YAML, TOML, a dotenv or login file, a database, UTF-16 or another form that is no plain text? */
export function isData(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString("latin1");
  if (/^[\s\xef\xbb\xbf]*[{["<]/.test(head) || head.includes("\0") || head.startsWith("\x1f\x8b")) return true;
  const lines = head.split("\n", 24).filter((line) => !comment.test(line));
  const data = lines.filter((line) => line.length < 400 && dataLine.test(line)).length;
  return data * 2 > lines.length;
}
