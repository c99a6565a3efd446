/** What is new in an object that is built on another: enough of it to tell whether anything was added. */

/** Bytes on either side of a change that are looked at with it, whole lines then: a name may stand above its value. */
const margin = 128;

const newline = 0x0a;
let room = Buffer.allocUnsafe(64 * 1024);

/** The parts of an object around its changes; all of it where they are most of it. Valid until the next call. */
export function freshPart(bytes: Uint8Array, fresh: Int32Array): Uint8Array {
  if (room.length < bytes.length + fresh.length) room = Buffer.allocUnsafe((bytes.length + fresh.length) * 2);
  let [used, done] = [0, 0];

  for (let at = 0; at < fresh.length; at += 2) {
    const from = fresh[at] ?? 0;
    // Changes whose margins meet are one.
    while ((fresh[at + 2] ?? Number.POSITIVE_INFINITY) - (fresh[at + 1] ?? 0) <= 2 * margin) at += 2;
    const wanted = growBack(bytes, lineStart(bytes, from - margin));
    const end = growOn(bytes, lineEnd(bytes, (fresh[at + 1] ?? 0) + margin));
    if (end <= done) continue;
    // What lies apart must not grow together.
    if (wanted > done && used > 0) room[used++] = newline;
    const start = Math.max(wanted, done);
    room.set(bytes.subarray(start, end), used);
    used += end - start;
    done = end;
  }
  return used * 4 > bytes.length * 3 ? bytes : room.subarray(0, used);
}

/** Bytes of an encoded block (a private key, a file in base64) that belong to a change beside them. */
const longestBlock = 16 * 1024;
/** Signs of base64 in a row that make a line a part of such a block; no word is as long. */
const blockRun = 40;
/** Where in a line they begin at the latest, behind blanks, quotes and marks of comments. */
const blockIndent = 80;

/** The end of the block that goes on at `at`, with the line behind it; `at` where none does. */
function growOn(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end - at < longestBlock && isBlockLine(bytes, end)) end = lineEnd(bytes, end);
  return end === at ? at : lineEnd(bytes, end);
}

/** The begin of the block that ends at `at`, with the line above it. */
function growBack(bytes: Uint8Array, at: number): number {
  let start = at;
  for (;;) {
    const line = lineStart(bytes, start - 2);
    if (start === 0 || at - line > longestBlock || !isBlockLine(bytes, line)) break;
    start = line;
  }
  return start === at ? at : lineStart(bytes, start - 2);
}

/** Does the line that begins here hold a run of base64? Looks from where a run would end: most bytes are not needed. */
function isBlockLine(bytes: Uint8Array, start: number): boolean {
  const last = Math.min(bytes.length, start + blockIndent + blockRun);
  for (let end = start + blockRun - 1; end < last; ) {
    let at = end;
    while (at > end - blockRun && isBlockByte(bytes[at] ?? 0)) at -= 1;
    if (at === end - blockRun) return !bytes.subarray(start, end).includes(newline);
    end = at + blockRun;
  }
  return false;
}

const isBlockByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 47 && byte <= 57) || byte === 43;

/** So many bytes are looked at here before the engine is asked, whose answer costs as much as these. */
const near = 160;

function lineStart(bytes: Uint8Array, at: number): number {
  const first = Math.max(0, at - near);
  for (let index = Math.min(at, bytes.length - 1); index >= first; index -= 1) {
    if (bytes[index] === newline) return index + 1;
  }
  return first === 0 ? 0 : bytes.lastIndexOf(newline, first) + 1;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const last = Math.min(bytes.length, at + near);
  for (let index = at; index < last; index += 1) {
    if (bytes[index] === newline) return index + 1;
  }
  const found = last >= bytes.length ? -1 : bytes.indexOf(newline, last);
  return found === -1 ? bytes.length : found + 1;
}
